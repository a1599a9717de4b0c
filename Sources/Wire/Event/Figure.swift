/// A count of people, or of things hit, tied to an outcome.
public struct Figure: Codable, Hashable, Sendable {
    /// A part of the counted whole ("including five police officers").
    public struct Part: Codable, Hashable, Sendable {
        public var count: Int
        public var of: String?

        public init(count: Int, of: String?) {
            self.count = count
            self.of = of
        }
    }

    public var measure: Measure
    /// The number; `nil` for ranges and vague plurals.
    public var count: Int?
    /// Lower bound of a range or vague plural.
    public var low: Int?
    /// Upper bound of a range.
    public var high: Int?
    public var qualifier: Qualifier
    /// What is counted, as written.
    public var of: String?
    public var includes: [Part]
    /// `id` of the source; `nil` for the article's own voice.
    public var source: String?
    /// `id` of the claim in which it stands.
    public var claim: String?
    /// `id` of the incident it belongs to.
    public var incident: String?
    public var span: Span

    public init(
        measure: Measure, count: Int? = nil, low: Int? = nil, high: Int? = nil,
        qualifier: Qualifier = .exactly, of: String? = nil, includes: [Part] = [],
        source: String? = nil, claim: String? = nil, incident: String? = nil, span: Span
    ) {
        self.measure = measure
        self.count = count
        self.low = low
        self.high = high
        self.qualifier = qualifier
        self.of = of
        self.includes = includes
        self.source = source
        self.claim = claim
        self.incident = incident
        self.span = span
    }
}

extension Figure: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("claim", claim)
            json.member("count", count)
            json.member("high", high)
            json.member("incident", incident)
            json.member("includes", includes)
            json.member("low", low)
            json.member("measure", measure)
            json.member("of", of)
            json.member("qualifier", qualifier)
            json.member("source", source)
            json.member("span", span)
        }
    }
}

extension Figure.Part: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("count", count)
            json.member("of", of)
        }
    }
}
