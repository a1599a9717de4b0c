import Wire

/// Parts that several pages set alike.
extension HTML {
    /// A name in whatever script, kept from turning the text around it.
    mutating func name(_ name: String) { element(.bdi, text: name) }

    /// A moment, readable by machines too.
    mutating func time(_ moment: Moment) {
        element(.time, .datetime(moment.iso), text: moment.words)
    }

    /// "17 May", with the whole in the attribute.
    mutating func shortTime(_ moment: Moment) {
        element(
            .time, .datetime(moment.iso), text: moment.day.map { "\($0.short) \($0.year)" } ?? moment.words)
    }

    /// An outlet class: a mark that the style sheet draws, and the word.
    mutating func group(_ group: OutletGroup, _ text: String? = nil) {
        element(.span, .class("mark \(group.styleClass)"), text: text ?? group.words)
    }

    /// Words that only screen readers say.
    mutating func spoken(_ text: String) { element(.span, .class("spoken"), text: text) }

    /// How many articles each class has; classes without any are left out.
    mutating func groupCounts(_ summary: StorySummary) {
        element(.ul, .class("counts"), .label("Articles by class of outlet")) { html in
            for group in OutletGroup.allCases where summary.count(group) > 0 {
                html.element(.li) {
                    $0.group(group, "\(Counted.digits(summary.count(group))) \(group.words.lowercased())")
                }
            }
        }
    }

    /// A part of a page with its heading.
    mutating func section(_ id: String, _ heading: String, note: String? = nil, content: (inout HTML) -> Void)
    {
        element(.section, .id(id), .labelledBy(id + "-heading")) { html in
            html.element(.h2, .id(id + "-heading"), text: heading)
            if let note { html.element(.p, .class("note"), text: note) }
            content(&html)
        }
    }

    /// Where a table may be had for other programs.
    mutating func exports(
        _ components: [String], query: [(name: String, value: String)] = [], of what: StaticString = "table"
    ) {
        element(.p, .class("exports")) { html in
            html.text("This \(what) as ")
            for (format, words) in [("csv", "CSV"), ("jsonl", "JSON Lines"), ("json", "JSON")] {
                if format != "csv" { html.text(", ") }
                html.element(
                    .a, .href(.components(components, query: query + [("format", format)])), text: words)
            }
        }
    }
}
