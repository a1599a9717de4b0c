import Wire

/// What the index reads of an event. Parts of stages that a pipeline leaves out are absent.
struct EnrichedEvent: Decodable, Sendable {
    struct Content: Decodable, Sendable {
        var article: EventArticle
        var sources: [Source]?
        var claims: [Claim]?
        var figures: [Figure]?
        var contested: [Contested]?
        var incidents: [Incident]?
        var entities: [Entity]?
        var unsupportedLanguage: String?
        var publisher: PublisherClass?
        var framing: Framing?
        var duplicate: Duplicate?
        var story: Story?
    }

    var subject: String
    /// When the hub accepted the article.
    var time: String
    var data: Content

    /// The story that the event names; where stories are not grouped, an article and its copies are one.
    var storyID: String { data.story?.id ?? data.duplicate?.of ?? subject }

    /// When it was published, else accepted.
    var moment: Moment {
        data.article.datePublished.flatMap { Moment(iso: $0) } ?? Moment(iso: time) ?? Moment(milliseconds: 0)
    }

    var outletGroup: OutletGroup { OutletGroup(data.publisher?.class ?? .unknown) }

    /// As readers know it.
    var outletName: String {
        let names = [data.publisher?.name, data.article.publisher?.name, data.publisher?.domain]
        return names.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "Unnamed outlet"
    }

    /// One outlet has one key: its domain, else its name.
    var outletKey: String {
        let key = (data.publisher?.domain ?? outletName).lowercased()
        return String(decoding: key.utf8.prefix(Self.maximumKeyBytes), as: UTF8.self)
    }

    private static let maximumKeyBytes = 200

    func source(_ id: String?) -> Source? {
        guard let id else { return nil }
        return data.sources?.first { $0.id == id }
    }
}
