import Explanation
import Wire

/// Each measure's figures in the order of time, drawn on one scale: how the sources' ranges lie to each other.
struct ReportsOverTime {
    var table: ContestedTable

    private static let maximumMeasures = 4
    private static let maximumReports = 16

    private struct Report {
        var figure: ReportedFigure
        var range: FigureRange
    }

    func write(_ html: inout HTML) {
        let rows = (table.contestedRows + table.rows.filter { !$0.isContested })
            .map { row in (row, Self.reports(row)) }
            .filter { $0.1.count > 1 && Set($0.1.map(\.range)).count > 1 }
        guard !rows.isEmpty else { return }
        html.section("over-time", "Over time") { html in
            for (row, reports) in rows.prefix(Self.maximumMeasures) { self.plot(row, reports, &html) }
        }
    }

    /// What each source said, the oldest first; the newest ones of many.
    private static func reports(_ row: ContestedTable.Row) -> [Report] {
        let figures = row.cells.flatMap { cell in cell.map { [$0.newest] + $0.earlier } ?? [] }
        let ordered = figures.sorted {
            ($0.article.moment, $0.article.number) < ($1.article.moment, $1.article.number)
        }
        return ordered.suffix(maximumReports).compactMap { figure in
            FigureRange(figure.record).map { Report(figure: figure, range: $0) }
        }
    }

    private func plot(_ row: ContestedTable.Row, _ reports: [Report], _ html: inout HTML) {
        let scale = RangeScale(reports.map(\.range))
        html.element(.table, .class("plot"), .role("table")) { html in
            html.element(.caption) { html in
                html.text(row.measure.words)
                if let occasion = row.occasion { html.text(" — \(occasion)") }
            }
            html.element(.thead, .role("rowgroup")) { html in
                html.element(.tr, .role("row")) { html in
                    html.element(.th, .role("columnheader"), .scope("col"), text: "Day")
                    html.element(.th, .role("columnheader"), .scope("col"), text: "Source")
                    html.element(
                        .th, .role("columnheader"), .scope("col"), .class("number"), text: "Figure")
                    html.element(.th, .role("columnheader"), .scope("col"), .class("scale")) { html in
                        html.spoken("Range, on a scale from 0 to \(Counted.digits(scale.most))")
                        html.element(.span, .hiddenFromReaders, text: "0")
                        html.element(.span, .hiddenFromReaders, text: Counted.digits(scale.most))
                    }
                }
            }
            html.element(.tbody, .role("rowgroup")) { html in
                for report in reports { self.row(report, scale, &html) }
            }
        }
    }

    private func row(_ report: Report, _ scale: RangeScale, _ html: inout HTML) {
        let speaker = report.figure.record.speaker
        html.element(.tr, .role("row"), .class(speaker.group.styleClass)) { html in
            html.element(.td, .role("cell"), .class("when")) { $0.shortTime(report.figure.article.moment) }
            html.element(.th, .role("rowheader"), .scope("row")) { html in
                html.name(speaker.name)
                html.element(
                    .span, .class("type"),
                    text: speaker.isOwnVoice
                        ? "the article itself" : speaker.type?.words ?? SourceType.other.words)
            }
            html.element(.td, .role("cell"), .class("number")) { html in
                html.element(
                    .a, .href(.fragment(report.figure.storyAnchor)),
                    text: FigureWords(report.figure.record.value).text)
            }
            html.element(.td, .role("cell"), .class("scale")) {
                RangeMark(range: report.range, scale: scale, group: speaker.group).write(&$0)
            }
        }
    }
}
