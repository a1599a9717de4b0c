import Explanation
import Wire

/// Whose account each article carries, side by side. Read from its text alone, never from the outlet's class.
struct FramingSection {
    var articles: [ArticleRecord]
    private static let maximumArticles = 40

    func write(_ html: inout HTML) {
        let own = articles.filter { !$0.isCopy }.suffix(Self.maximumArticles)
        guard !own.isEmpty else { return }
        html.section(
            "framing", "Whose account",
            note: "Read from the text alone, so that it can be set beside the class of the outlet."
        ) { html in
            html.element(.div, .class("scroll"), .role("region"), .labelledBy("framing-heading"), .focusable)
            { html in
                html.element(.table, .class("ruled framing")) { html in
                    html.element(.thead) { html in
                        html.element(.tr) { html in
                            html.element(.th, .scope("col"), text: "Article")
                            html.element(.th, .scope("col"), text: "Outlet")
                            html.element(.th, .scope("col"), text: "Account")
                            html.element(.th, .scope("col"), text: "Claims of the state’s side")
                            html.element(.th, .scope("col"), .class("number"), text: "Cues per 1,000 words")
                        }
                    }
                    html.element(.tbody) { html in
                        for article in own { row(article, &html) }
                    }
                }
            }
        }
    }

    private func row(_ article: ArticleRecord, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.th, .scope("row"), .class("headline")) { html in
                html.element(
                    .a, .href(.path("articles", article.id)), .automaticDirection, text: article.headline)
            }
            html.element(.td) { html in
                html.name(article.outlet)
                html.text(" ")
                html.group(article.group)
            }
            html.element(.td) { $0.element(.span, .class("label"), text: article.label.rawValue) }
            html.element(.td, .class("share")) { html in
                if article.claims > 0 {
                    ShareBar(share: article.stateShare, isOfState: true).write(&html)
                    html.text(" \(Counted.share(article.stateShare)) of \(article.claims)")
                } else {
                    html.text("no claims")
                }
            }
            html.element(.td, .class("number"), text: Counted.tenths(article.cuesPerThousandWords))
        }
    }
}
