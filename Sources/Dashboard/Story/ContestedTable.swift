public import Wire

/// Who says how many: measures in rows, sources in columns, set side by side and never merged.
public struct ContestedTable: Sendable {
    /// A source, in the order of groups; within a group those with most figures first.
    public struct Column: Hashable, Sendable {
        public var speaker: FigureRecord.Speaker
    }

    /// One measure of one occasion.
    public struct Row: Sendable {
        public var measure: Measure
        /// Tells rows of one measure apart: a place and day, or what is counted.
        public var occasion: String?
        /// As many as there are columns; `nil` where the source says nothing.
        public var cells: [Cell?]
        public var isContested: Bool
    }

    /// What one source says.
    public struct Cell: Sendable {
        /// Its newest figure.
        public var newest: ReportedFigure
        /// Further outlets that report the same of it.
        public var alsoIn: [ReportedFigure]
        /// What it said before, the newest first.
        public var earlier: [ReportedFigure]
    }

    public var columns: [Column]
    public var rows: [Row]
    /// Sources beyond `maximumColumns`, which stand in the list of sentences only.
    public var leftOut: Int

    /// More do not fit on any page.
    static let maximumColumns = 12
    static let maximumEarlier = 4

    public var contestedRows: [Row] { rows.filter(\.isContested) }
}
