import Explanation
import Wire

/// One article: its text with everything that was read from it marked in place, and why.
public struct ArticleView {
    var article: StoredArticle
    private var event: EnrichedEvent { article.event }
    private var record: ArticleRecord { article.record }

    public init(_ article: StoredArticle) { self.article = article }

    public var page: [UInt8] {
        PageFrame(title: record.headline, section: .stories).page { html in
            html.element(.article, .class("article-page")) { html in
                heading(&html)
                html.element(.div, .class("columns")) { html in
                    html.element(.div, .class("text")) { text(&$0) }
                    html.element(.aside, .class("notes"), .label("What was read from the text")) { html in
                        SourceNotes(event: event).write(&html)
                        FigureNotes(event: event).write(&html)
                        OutletNotes(event: event).write(&html)
                        FramingNotes(event: event).write(&html)
                        raw(&html)
                    }
                }
            }
        }
    }

    private func heading(_ html: inout HTML) {
        html.element(.header, .class("heading")) { html in
            html.element(.p, .class("kicker")) { html in
                html.element(.a, .href(.path("stories", record.story))) { html in
                    html.text(
                        article.storySize > 1
                            ? "The story, with \(Counted.words(article.storySize - 1, "other article", "other articles"))"
                            : "The story")
                }
            }
            html.element(.h1, .automaticDirection, language, text: record.headline)
            html.element(.p, .class("byline")) { html in
                html.name(record.outlet)
                html.text(" ")
                html.group(record.group)
                html.text(" · ")
                html.time(record.moment)
                if let author = event.data.article.author, !author.isEmpty {
                    html.text(" · by ")
                    html.name(author)
                }
            }
            duplicate(&html)
        }
    }

    /// The text's own language, where it looks like one (BCP 47).
    private var language: Attribute? {
        guard let code = event.data.unsupportedLanguage ?? event.data.article.inLanguage,
            (2...35).contains(code.utf8.count),
            code.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ($0 < 0x80 && Character(UnicodeScalar($0)).isLetter) })
        else { return nil }
        return .lang(code)
    }

    private func duplicate(_ html: inout HTML) {
        guard let original = record.original, record.status != .original else { return }
        html.element(.p, .class("standfirst")) { html in
            html.text("A \(record.status.words) of ")
            html.element(.a, .href(.path("articles", original)), text: "an earlier article")
            html.text(".")
        }
    }

    private func text(_ html: inout HTML) {
        if let language = event.data.unsupportedLanguage {
            html.element(
                .p, .class("note"),
                text: "The text is in a language that is not read (\(language)): nothing is marked in it.")
        }
        guard let text = event.data.article.articleBody, !text.isEmpty else {
            html.element(.p, .class("empty"), text: "This event carries no text.")
            return
        }
        let body = Array(text.utf8)
        html.element(.p, .class("legend")) { html in
            html.element(.span, .class("claim s-other"), text: "a claim")
            html.text(" with an arrow to its source, ")
            html.element(.span, .class("mention s-other"), text: "a source")
            html.text(", ")
            html.element(.strong, .class("count"), text: "a figure")
            html.text(", ")
            html.element(.span, .class("cue"), text: "a cue of the framing")
            html.text(". Colour tells ")
            html.element(.span, .class("mention s-state"), text: "the state and its media")
            html.text(" from ")
            html.element(.span, .class("mention s-people"), text: "all others")
            html.text(" whose kind is known.")
        }
        html.element(.div, .class("body"), language) { html in
            MarkedBody(body, marks: BodyMark.all(in: event, body: body)).write(&html)
        }
        for caption in event.data.article.captions.prefix(20) {
            html.element(.p, .class("note"), .automaticDirection, text: "Picture: \(caption)")
        }
    }

    private func raw(_ html: inout HTML) {
        html.element(.section, .class("raw")) { html in
            html.element(.h2, text: "The record")
            html.element(.ul) { html in
                html.element(.li) { html in
                    html.element(.a, .href(.path("api", "articles", record.id)), text: "The event as JSON")
                }
                if let link = record.url.flatMap(Link.outside) {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(link), .rel("noopener noreferrer nofollow"),
                            text: "The article at its outlet")
                    }
                } else if let url = record.url {
                    html.element(.li) { $0.text("Address given: \(url.prefix(200))") }
                }
            }
        }
    }
}
