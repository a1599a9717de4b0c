/// Figures for one measure of one incident on which sources differ. They are set side by side, never merged.
public struct Contested: Codable, Hashable, Sendable {
    /// One source's figure.
    public struct Value: Codable, Hashable, Sendable {
        public var count: Int?
        public var low: Int?
        public var high: Int?
        public var qualifier: Qualifier
        /// `id` of the source; `nil` for the article's own voice.
        public var source: String?

        public init(
            count: Int?, low: Int? = nil, high: Int? = nil, qualifier: Qualifier, source: String?
        ) {
            self.count = count
            self.low = low
            self.high = high
            self.qualifier = qualifier
            self.source = source
        }
    }

    public var measure: Measure
    /// `id` of the incident, where one was found.
    public var incident: String?
    public var values: [Value]

    public init(measure: Measure, incident: String?, values: [Value]) {
        self.measure = measure
        self.incident = incident
        self.values = values
    }
}

extension Contested: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("incident", incident)
            json.member("measure", measure)
            json.member("values", values)
        }
    }
}

extension Contested.Value: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("count", count)
            json.member("high", high)
            json.member("low", low)
            json.member("qualifier", qualifier)
            json.member("source", source)
        }
    }
}
