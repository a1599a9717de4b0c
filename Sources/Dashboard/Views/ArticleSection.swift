import Wire

/// A story's articles, the newest first; copies are folded under what they copy.
struct ArticleSection {
    var detail: StoryDetail

    func write(_ html: inout HTML) {
        let ids = Set(detail.articles.map(\.id))
        let copies = Dictionary(
            grouping: detail.articles.filter { article in
                article.isCopy && (article.original.map { ids.contains($0) && $0 != article.id } ?? false)
            }, by: { $0.original ?? "" })
        let folded = Set(copies.values.flatMap { $0.map(\.id) })
        html.section("articles", "Articles") { html in
            html.element(.ol, .class("articles")) { html in
                for article in detail.articles.reversed() where !folded.contains(article.id) {
                    html.element(.li) { html in
                        line(article, &html)
                        if let copies = copies[article.id] { fold(copies, &html) }
                    }
                }
            }
            if detail.leftOut > 0 {
                html.element(
                    .p, .class("note"),
                    text:
                        "\(Counted.words(detail.leftOut, "older article is", "older articles are")) not shown."
                )
            }
            html.exports(["api", "stories", detail.summary.id, "articles"], of: "list")
        }
    }

    private func line(_ article: ArticleRecord, _ html: inout HTML) {
        html.element(.p, .class("headline")) { html in
            html.element(
                .a, .href(.path("articles", article.id)), .automaticDirection, text: article.headline)
        }
        html.element(.p, .class("byline")) { html in
            html.name(article.outlet)
            html.text(" ")
            html.group(article.group)
            html.text(" · ")
            html.time(article.moment)
            if article.status != .original { html.text(" · \(article.status.words)") }
        }
    }

    private func fold(_ copies: [ArticleRecord], _ html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, text: Counted.words(copies.count, "copy", "copies"))
            html.element(.ul) { html in
                for copy in copies { html.element(.li) { line(copy, &$0) } }
            }
        }
    }
}
