public import Wire

/// A figure with all that pages say of it: who gives it, and the sentence it stands in.
public struct FigureRecord: Codable, Hashable, Sendable {
    /// Its place in the event's list, from 0.
    public var ordinal: Int
    public var measure: Measure
    public var count: Int?
    public var low: Int?
    public var high: Int?
    public var qualifier: Qualifier
    /// What is counted, as written.
    public var of: String?
    public var speaker: Speaker
    /// How firmly the source stands behind the claim; `nil` outside claims.
    public var stance: Claim.Stance?
    /// Of the incident it belongs to.
    public var date: CivilDate?
    public var place: String?
    public var country: String?
    /// `nil` where events carry no text.
    public var sentence: Sentence?

    /// Who gives a figure.
    public struct Speaker: Codable, Hashable, Sendable {
        /// One for each source of a story, whatever the article calls it.
        public var key: String
        public var name: String
        public var group: SourceGroup
        /// `nil` for an article's own voice, and where no rule covers the source.
        public var type: SourceType?
        public var isOwnVoice: Bool
    }

    /// A sentence with a marked part.
    public struct Sentence: Codable, Hashable, Sendable {
        public var text: String
        /// The figure's bytes in `text`.
        public var mark: Span
    }
}

extension FigureRecord {
    /// With what is counted: "at least 50 people".
    var figure: Figure {
        Figure(
            measure: measure, count: count, low: low, high: high, qualifier: qualifier, of: of,
            span: Span(start: 0, end: 0))
    }

    /// The number without what is counted.
    var value: Contested.Value {
        Contested.Value(count: count, low: low, high: high, qualifier: qualifier, source: nil)
    }
}
