import Wire

/// The page of one story. The contested table comes first.
public struct StoryView {
    var detail: StoryDetail

    public init(_ detail: StoryDetail) { self.detail = detail }

    public var page: [UInt8] {
        let summary = detail.summary
        let frame = PageFrame(
            title: summary.headline, section: .stories,
            watch: .init(number: detail.changed, story: summary.id))
        return frame.page { html in
            html.element(.article, .class("story-page")) { html in
                heading(&html)
                ContestedSection(detail: detail).write(&html)
                SentenceSection(table: detail.table, figures: detail.figures).write(&html)
                ReportsOverTime(table: detail.table).write(&html)
                CoverageSection(articles: detail.articles).write(&html)
                FramingSection(articles: detail.articles).write(&html)
                IncidentSection(incidents: detail.incidents).write(&html)
                ArticleSection(detail: detail).write(&html)
            }
        }
    }

    private func heading(_ html: inout HTML) {
        let summary = detail.summary
        html.element(.header, .class("heading")) { html in
            let kicker = summary.countries.prefix(3).map(Names.country) + summary.types.prefix(3).map(\.words)
            if !kicker.isEmpty { html.element(.p, .class("kicker"), text: kicker.joined(separator: " · ")) }
            html.element(.h1, .automaticDirection, text: summary.headline)
            html.element(.p, .class("standfirst"), text: standfirst)
            html.groupCounts(summary)
        }
    }

    private var standfirst: String {
        let summary = detail.summary
        let outlets = Set(detail.articles.map(\.outletKey)).count
        var text = Counted.words(summary.articles, "article", "articles")
        text += " from " + Counted.words(outlets, "outlet", "outlets")
        let first = Moment(milliseconds: summary.oldest).day, last = Moment(milliseconds: summary.newest).day
        if let first, let last {
            text += ", \(CivilDate.words(from: first, to: last))."
        }
        let measures = detail.table.contestedRows.map { $0.measure.words.lowercased() }
        let distinct = measures.enumerated().filter { measures.firstIndex(of: $1) == $0 }.map(\.element)
        if !distinct.isEmpty {
            let list =
                distinct.count > 1
                ? distinct.dropLast().joined(separator: ", ") + " and " + (distinct.last ?? "") : distinct[0]
            text += " Sources differ on how many were \(list)."
        }
        return text
    }
}
