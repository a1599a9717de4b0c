import Explanation
import Wire

/// The table that this project exists for: measures in rows, sources in columns by group, figures in cells, each
/// leading to its sentence.
struct ContestedSection {
    var detail: StoryDetail
    private var table: ContestedTable { detail.table }

    init(detail: StoryDetail) { self.detail = detail }

    func write(_ html: inout HTML) {
        html.section("figures", "Who says how many") { html in
            guard !table.rows.isEmpty else {
                html.element(
                    .p, .class("empty"), text: "No article of this story counts anybody or anything.")
                return
            }
            // Roles are said outright: on phones the style sheet lays the table out as a list, which drops them.
            html.element(.div, .class("scroll"), .role("region"), .labelledBy("figures-heading"), .focusable)
            { html in
                html.element(.table, .class("contested"), .role("table"), .labelledBy("figures-heading")) {
                    html in
                    html.element(.thead, .role("rowgroup")) { head(&$0) }
                    html.element(.tbody, .role("rowgroup")) { html in
                        for row in table.rows { self.row(row, &html) }
                    }
                }
            }
            if table.leftOut > 0 {
                html.element(
                    .p, .class("note"),
                    text:
                        "\(Counted.words(table.leftOut, "more source", "more sources")) below, among the sentences."
                )
            }
            html.exports(["api", "stories", detail.summary.id, "figures"])
        }
    }

    private func head(_ html: inout HTML) {
        html.element(.tr, .role("row"), .class("groups")) { html in
            html.element(.td, .role("cell"), .rows(2), .class("corner"))
            for (group, count) in groups {
                html.element(
                    .th, .role("columnheader"), .scope("colgroup"), .columns(count), .class(group.styleClass),
                    text: group.words)
            }
        }
        html.element(.tr, .role("row"), .class("sources")) { html in
            for (index, column) in table.columns.enumerated() {
                html.element(
                    .th, .role("columnheader"), .scope("col"), .class(style(index))
                ) { html in
                    html.name(column.speaker.name)
                    html.element(.span, .class("type"), text: Self.type(column.speaker))
                }
            }
        }
    }

    /// Groups of columns with how many each spans.
    private var groups: [(SourceGroup, Int)] {
        var groups: [(SourceGroup, Int)] = []
        for column in table.columns {
            if groups.last?.0 == column.speaker.group {
                groups[groups.count - 1].1 += 1
            } else {
                groups.append((column.speaker.group, 1))
            }
        }
        return groups
    }

    private func style(_ index: Int) -> String {
        let group = table.columns[index].speaker.group
        let isFirst = index == 0 || table.columns[index - 1].speaker.group != group
        return group.styleClass + (isFirst ? " first" : "")
    }

    private static func type(_ speaker: FigureRecord.Speaker) -> String {
        speaker.isOwnVoice ? "the article itself" : speaker.type?.words ?? SourceType.other.words
    }

    private func row(_ row: ContestedTable.Row, _ html: inout HTML) {
        html.element(.tr, .role("row"), row.isContested ? .class("differs") : nil) { html in
            html.element(.th, .role("rowheader"), .scope("row")) { html in
                html.element(.span, .class("measure"), text: row.measure.words)
                if row.isContested { html.element(.span, .class("contest"), text: "contested") }
                if let occasion = row.occasion { html.element(.span, .class("occasion"), text: occasion) }
            }
            for (index, cell) in row.cells.enumerated() {
                if let cell {
                    html.element(
                        .td, .role("cell"), .class(style(index)), .column(table.columns[index].speaker.name)
                    ) { self.cell(cell, &$0) }
                } else {
                    html.element(.td, .role("cell"), .class(style(index) + " none")) { html in
                        html.element(.span, .hiddenFromReaders, text: "·")
                        html.spoken("no figure")
                    }
                }
            }
        }
    }

    private func cell(_ cell: ContestedTable.Cell, _ html: inout HTML) {
        let newest = cell.newest
        html.element(.a, .class("figure"), .href(.fragment(newest.storyAnchor))) { html in
            html.text(FigureWords(newest.record.value).text)
            if newest.record.stance == .denied { html.text(" (denied)") }
        }
        if let counted = newest.record.narrowWords {
            html.element(.span, .class("counted"), .automaticDirection, text: counted)
        }
        html.element(.span, .class("when")) { html in
            html.shortTime(newest.article.moment)
        }
        if !newest.record.speaker.isOwnVoice {
            html.element(.span, .class("via")) { html in
                html.text("in ")
                html.name(newest.article.outlet)
                let others = Set(cell.alsoIn.map(\.article.outletKey)).subtracting([newest.article.outletKey])
                    .count
                if others > 0 { html.text(" and \(Counted.words(others, "other", "others"))") }
            }
        }
        if !cell.earlier.isEmpty {
            html.element(.ul, .class("earlier"), .label("Earlier figures")) { html in
                for figure in cell.earlier {
                    html.element(.li) { html in
                        html.text("earlier ")
                        html.element(
                            .a, .href(.fragment(figure.storyAnchor)),
                            text: FigureWords(figure.record.value).text)
                        if let day = figure.article.moment.day { html.text(", \(day.short)") }
                    }
                }
            }
        }
    }
}
