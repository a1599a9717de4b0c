public import Wire

/// An article as lists show it.
public struct ArticleRecord: Hashable, Sendable {
    /// Of arrival in the index; never given twice.
    public var number: Int64
    public var id: String
    public var story: String
    public var headline: String
    public var url: String?
    public var moment: Moment
    public var outletKey: String
    public var outlet: String
    public var matrix: MatrixClass
    public var group: OutletGroup
    /// The outlet's, ISO 3166-1 alpha-2.
    public var country: String?
    public var label: Framing.Label
    /// Share of claims of a state, its forces and its media, 0 to 1.
    public var stateShare: Double
    public var words: Int
    public var cues: Int
    public var claims: Int
    public var status: Duplicate.Status
    /// The article that it copies or brings up to date.
    public var original: String?
    public var isContested: Bool

    init(_ event: EnrichedEvent, number: Int64, story: String) {
        let data = event.data
        self.number = number
        id = event.subject
        self.story = story
        headline = data.article.headline
        url = data.article.url
        moment = event.moment
        outletKey = event.outletKey
        outlet = event.outletName
        matrix = data.publisher?.class ?? .unknown
        group = event.outletGroup
        country = data.publisher?.country
        label = data.framing?.label ?? .neutral
        let mix = data.framing?.sourceMix ?? [:]
        stateShare = mix.reduce(0) { sum, share in
            SourceGroup(SourceType(rawValue: share.key)) == .state ? sum + share.value : sum
        }
        words = data.article.wordCount
        cues = data.framing?.cues.count ?? 0
        claims = data.claims?.count ?? 0
        status = data.duplicate?.status ?? .original
        original = data.duplicate?.of
        isContested = !(data.contested ?? []).isEmpty
    }

    /// Whether it says nothing that another article did not say.
    public var isCopy: Bool { status != .original && status != .update }

    /// Cues of judgement and distance for 1,000 words.
    var cuesPerThousandWords: Double { words > 0 ? Double(cues) * 1_000 / Double(words) : 0 }
}
