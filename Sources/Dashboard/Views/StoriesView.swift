import Wire

/// The start page: stories, newest first.
public struct StoriesView {
    var list: StoryList
    var filter: StoryFilter
    var facets: FacetCounts
    /// The index's newest number when the list was made.
    var number: Int64

    public init(list: StoryList, filter: StoryFilter, facets: FacetCounts, number: Int64) {
        self.list = list
        self.filter = filter
        self.facets = facets
        self.number = number
    }

    public var page: [UInt8] {
        let isFirst = filter.cursor == nil
        let frame = PageFrame(
            title: filter.isEmpty ? "Dateline" : "Stories", section: .stories, isSectionPage: true,
            watch: isFirst ? .init(number: number) : nil)
        return frame.page { html in
            html.element(.h1, .class("spoken"), text: "Stories")
            StoryFilterForm(filter: filter, facets: facets).write(&html)
            html.element(.div, .id("stories"), .class("stories")) { stories(&$0) }
            foot(&html)
        }
    }

    private func stories(_ html: inout HTML) {
        guard !list.stories.isEmpty else {
            html.element(.p, .class("empty"), text: emptyWords)
            return
        }
        for (day, stories) in days() {
            html.element(.section, .class("day")) { html in
                html.element(.h2) { html in
                    html.element(.time, .datetime(day.description)) { html in
                        html.element(.span, .class("weekday"), text: day.weekdayWords)
                        html.text(" \(day.words)")
                    }
                }
                html.element(.ol) { html in
                    for story in stories { StoryItem(story: story).write(&html) }
                }
            }
        }
    }

    /// In the order of the list, by the day of the newest article.
    private func days() -> [(CivilDate, [StorySummary])] {
        var days: [(CivilDate, [StorySummary])] = []
        for story in list.stories {
            guard let day = Moment(milliseconds: story.newest).day else { continue }
            if days.last?.0 == day {
                days[days.count - 1].1.append(story)
            } else {
                days.append((day, [story]))
            }
        }
        return days
    }

    private var emptyWords: String {
        filter.isEmpty && filter.cursor == nil
            ? "No stories yet. Publish an article, for example with “dateline publish FILE”, and it appears here."
            : "No story fits. Take a word or a filter away."
    }

    private func foot(_ html: inout HTML) {
        html.element(.nav, .class("pages"), .label("Pages")) { html in
            if filter.cursor != nil {
                html.element(.a, .href(.path(query: filter.fields)), .class("newer"), text: "Newest stories")
            }
            if let next = list.next {
                html.element(
                    .a, .href(.path(query: filter.fields + [("cursor", next.text)])), .rel("next"),
                    .class("older"),
                    text: "Older stories")
            }
        }
        if !list.stories.isEmpty { html.exports(["api", "stories"], query: filter.fields, of: "list") }
    }
}
