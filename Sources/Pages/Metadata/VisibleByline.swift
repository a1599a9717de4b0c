/// Who wrote an article, and when, as it stands on the page beside the headline; for pages that declare
/// neither.
struct VisibleByline {
    private(set) var author: String?
    private(set) var datePublished: String?

    /// A line of the page.
    private struct Line {
        var node: Int
        var text: [UInt8]
        /// Its class says that it holds the author.
        var namesAuthor: Bool
    }

    /// Lines this far above the headline, or below the text, are read too.
    private static let reachLines = 4
    private static let lineBytes = 400
    private static let lineWords = 30

    private let dates: DateText
    private let bylines: BylineText

    /// - Parameters:
    ///   - headline: the element of the visible headline.
    ///   - body: the nodes of the article's text.
    init(_ model: ContentModel, headline: Int?, body: Range<Int>) {
        dates = DateText(months: model.lexicon.months)
        bylines = BylineText(months: model.lexicon.months, words: model.lexicon.bylineWords)
        let lines = Self.lines(model)
        let start = headline ?? body.lowerBound
        let above = lines.filter { $0.node < start }.suffix(Self.reachLines).reversed()
        let beside = lines.filter { ($0.node >= start && $0.node < body.lowerBound) }
        let below = lines.filter { $0.node >= body.upperBound }.prefix(Self.reachLines)
        for line in beside + above + below {
            if datePublished == nil { datePublished = date(line) }
            if author == nil { author = author(line) }
        }
    }

    /// Elements that call themselves so, and short blocks, in page order.
    private static func lines(_ model: ContentModel) -> [Line] {
        let tree = model.tree
        var lines = model.roles.bylines.map { node in
            let text = tree.spacedText(of: node, limitBytes: lineBytes)
            return Line(node: node, text: text, namesAuthor: model.roles.namesAuthor(node))
        }
        for block in model.text.blocks where block.words <= lineWords && !block.endsSentence {
            lines.append(Line(node: block.firstNode, text: tree.spacedText(of: block), namesAuthor: false))
        }
        return lines.sorted { $0.node < $1.node }
    }

    private func date(_ line: Line) -> String? { dates.visible(line.text) }

    private func author(_ line: Line) -> String? {
        let authors = bylines.authors(line.text, isAuthor: line.namesAuthor)
        return authors.isEmpty ? nil : authors.joined(separator: ", ")
    }
}
