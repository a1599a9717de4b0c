/// What `dateline-classify` adds. `sources` takes the place of extraction's, with types filled in.
public struct ClassificationPart: Codable, Hashable, Sendable {
    public var sources: [Source]
    public var publisher: PublisherClass
    public var framing: Framing

    public init(sources: [Source], publisher: PublisherClass, framing: Framing) {
        self.sources = sources
        self.publisher = publisher
        self.framing = framing
    }
}

extension ClassificationPart: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("framing", framing)
            json.member("publisher", publisher)
            json.member("sources", sources)
        }
    }
}
