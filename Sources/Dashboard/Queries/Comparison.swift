public import Wire

/// Two sides over the stories that both tell.
public struct Comparison: Sendable {
    /// What one side did in the common stories.
    public struct Totals: Sendable {
        public var articles = 0
        public var words = 0
        public var cues = 0
        /// Claims by type of source.
        public var claims: [SourceType: Int] = [:]

        public var allClaims: Int { claims.values.reduce(0, +) }
        public var cuesPerThousandWords: Double { words > 0 ? Double(cues) * 1_000 / Double(words) : 0 }
        public func share(_ type: SourceType) -> Double {
            allClaims > 0 ? Double(claims[type] ?? 0) / Double(allClaims) : 0
        }
    }

    /// A common story with each side's figures.
    public struct Story: Sendable {
        public var summary: StorySummary
        public var left: [ReportedFigure]
        public var right: [ReportedFigure]
    }

    public var commonStories: Int
    public var left: Totals
    public var right: Totals
    /// The newest ones.
    public var stories: [Story]

    static let maximumStories = 25
}
