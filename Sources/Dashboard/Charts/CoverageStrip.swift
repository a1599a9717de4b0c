/// When a story's articles came: marks along a line, state media above it, others below. The list beside it says how
/// many, so that screen readers lose nothing.
struct CoverageStrip {
    var marks: [StorySummary.Mark]

    private static let width = 220, height = 22, margin = 6.0

    func write(_ html: inout HTML) {
        guard let first = marks.map(\.time).min(), let last = marks.map(\.time).max(), last > first else {
            return
        }
        html.element(
            .svg, .class("strip"), .viewBox(width: Self.width, height: Self.height), .width(Self.width),
            .height(Self.height), .hiddenFromReaders
        ) { html in
            let middle = Double(Self.height) / 2
            html.element(.line, .x1(0), .y1(middle), .x2(Double(Self.width)), .y2(middle), .class("axis"))
            for mark in marks {
                let share = Double(mark.time - first) / Double(last - first)
                let x = Self.margin + share * (Double(Self.width) - 2 * Self.margin)
                let isAbove = mark.group == .state || mark.group == .stateFunded
                ChartMark(group: mark.group).write(x: x, y: middle + (isAbove ? -6 : 6), &html)
            }
        }
    }
}
