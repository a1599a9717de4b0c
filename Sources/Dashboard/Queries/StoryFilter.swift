public import Wire

/// Which stories a page lists.
public struct StoryFilter: Hashable, Sendable {
    /// Words that stand in one article; where no story has them, the last may be the beginning of one.
    public var words: [String] = []
    /// ISO 3166-1 alpha-2.
    public var country: String?
    public var type: IncidentType?
    public var group: OutletGroup?
    public var isContestedOnly = false
    /// Stories that have articles in this time, ends included.
    public var from: CivilDate?
    public var to: CivilDate?
    public var limit = standardLimit
    public var cursor: StoryCursor?

    public init() {}

    static let standardLimit = 30
    static let maximumLimit = 100
    static let maximumTextBytes = 200
    static let maximumWords = 8

    /// Whether it lists all stories.
    public var isEmpty: Bool {
        words.isEmpty && country == nil && type == nil && group == nil && !isContestedOnly && from == nil
            && to == nil
    }
}
