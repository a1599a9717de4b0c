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
