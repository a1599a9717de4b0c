import Wire

/// When each class of outlet reported, on one time line.
struct CoverageSection {
    var articles: [ArticleRecord]
    private static let width = 420, height = 16, margin = 8.0

    func write(_ html: inout HTML) {
        guard let first = articles.first?.moment, let last = articles.last?.moment, first.day != last.day,
            let firstDay = first.day, let lastDay = last.day
        else { return }
        html.section("coverage", "Who reported when") { html in
            html.element(.table, .class("plot coverage-plot"), .role("table")) { html in
                html.element(.thead, .role("rowgroup")) { html in
                    html.element(.tr, .role("row")) { html in
                        html.element(.th, .role("columnheader"), .scope("col"), text: "Class of outlet")
                        html.element(
                            .th, .role("columnheader"), .scope("col"), .class("number"), text: "Articles")
                        html.element(.th, .role("columnheader"), .scope("col"), .class("scale")) { html in
                            html.element(.span, text: firstDay.words)
                            html.element(.span, text: lastDay.words)
                        }
                    }
                }
                html.element(.tbody, .role("rowgroup")) { html in
                    for group in OutletGroup.allCases {
                        let own = articles.filter { $0.group == group }
                        if !own.isEmpty { row(group, own, first, last, &html) }
                    }
                }
            }
        }
    }

    private func row(
        _ group: OutletGroup, _ own: [ArticleRecord], _ first: Moment, _ last: Moment, _ html: inout HTML
    ) {
        html.element(.tr, .role("row")) { html in
            html.element(.th, .role("rowheader"), .scope("row")) { $0.group(group) }
            html.element(.td, .role("cell"), .class("number"), text: Counted.digits(own.count))
            html.element(.td, .role("cell"), .class("scale")) { html in
                html.spoken(own.compactMap { $0.moment.day?.words }.joined(separator: "; "))
                html.element(.svg, .viewBox(width: Self.width, height: Self.height), .hiddenFromReaders) {
                    html in
                    let middle = Double(Self.height) / 2
                    html.element(
                        .line, .x1(0), .y1(middle), .x2(Double(Self.width)), .y2(middle), .class("axis"))
                    for article in own {
                        let share =
                            Double(article.moment.milliseconds - first.milliseconds)
                            / Double(max(1, last.milliseconds - first.milliseconds))
                        ChartMark(group: group).write(
                            x: Self.margin + share * (Double(Self.width) - 2 * Self.margin), y: middle, &html)
                    }
                }
            }
        }
    }
}
