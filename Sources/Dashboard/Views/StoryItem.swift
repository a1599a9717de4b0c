import Wire

/// One story in a list.
struct StoryItem {
    var story: StorySummary

    /// Disputes shown before the reader opens the story.
    private static let maximumDisputes = 2

    func write(_ html: inout HTML) {
        html.element(.li, .class("story"), .story(story.id)) { html in
            html.element(.div, .class("telling")) { html in
                html.element(.h3) { html in
                    html.element(
                        .a, .href(.path("stories", story.id)), .automaticDirection, text: story.headline)
                }
                for dispute in story.disputes.prefix(Self.maximumDisputes) { self.dispute(dispute, &html) }
                if let where_ = places { html.element(.p, .class("where"), text: where_) }
            }
            html.element(.div, .class("coverage")) { html in
                html.groupCounts(story)
                CoverageStrip(marks: story.marks).write(&html)
                html.element(.p, .class("when"), text: when)
            }
        }
    }

    /// What is farthest apart, with who says it.
    private func dispute(_ dispute: Dispute, _ html: inout HTML) {
        guard let (low, high) = dispute.extremes else { return }
        html.element(.p, .class("dispute")) { html in
            html.element(.span, .class("measure"), text: dispute.measure.words)
            html.spoken(", contested: ")
            value(low, &html)
            html.element(.span, .class("against"), text: " against ")
            value(high, &html)
            let others = dispute.values.count - 2
            if others > 0 {
                html.element(
                    .span, .class("others"), text: " and \(Counted.words(others, "other", "others"))")
            }
        }
    }

    private func value(_ value: Dispute.Value, _ html: inout HTML) {
        html.element(.strong, .class("number"), text: value.figure)
        html.text(", ")
        html.element(.span, .class("who \(value.group.styleClass)")) { html in
            html.text("says ")
            html.name(value.source)
        }
    }

    private var places: String? {
        let countries = story.countries.prefix(3).map(Names.country)
        let types = story.types.prefix(2).map(\.words)
        let words = (countries + types).joined(separator: " · ")
        return words.isEmpty ? nil : words
    }

    /// "5 articles, 17 May to 20 June 2005"
    private var when: String {
        let first = Moment(milliseconds: story.oldest).day, last = Moment(milliseconds: story.newest).day
        guard let first, let last else { return "" }
        let articles = Counted.words(story.articles, "article", "articles")
        return first == last ? articles : "\(articles), \(CivilDate.words(from: first, to: last))"
    }
}
