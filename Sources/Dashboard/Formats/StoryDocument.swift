import Wire

/// A story as the API gives it.
public struct StoryDocument: Sendable {
    private var summary: StorySummary
    private var figures: DataTable
    private var articles: DataTable
    private var incidents: [IncidentRecord]

    public init(_ detail: StoryDetail) {
        summary = detail.summary
        figures = .figures(detail.figures)
        articles = .articles(detail.articles)
        incidents = detail.incidents
    }

    /// JSON: the summary, and the rows of its tables as objects.
    public var bytes: [UInt8] {
        var bytes = Array(#"{"story":"#.utf8) + encoded(summary)
        bytes += Array(#","figures":"#.utf8) + figures.bytes(.json)
        bytes += Array(#","articles":"#.utf8) + articles.bytes(.json)
        bytes += Array(#","incidents":"#.utf8) + encoded(incidents)
        return bytes + [UInt8(ascii: "}")]
    }

    private func encoded(_ value: some Encodable) -> [UInt8] {
        (try? JSON.encode(value)) ?? Array("null".utf8)
    }
}
