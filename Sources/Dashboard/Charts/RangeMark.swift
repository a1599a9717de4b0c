/// What one figure can mean, on a scale: a mark for a number, a bar for a range, an arrow for an open end.
struct RangeMark {
    var range: FigureRange
    var scale: RangeScale
    var group: SourceGroup

    private static let width = 300, height = 16, margin = 6.0

    func write(_ html: inout HTML) {
        let middle = Double(Self.height) / 2
        html.element(
            .svg, .viewBox(width: Self.width, height: Self.height), .hiddenFromReaders,
            .class(group.styleClass)
        ) { html in
            html.element(.line, .x1(0), .y1(middle), .x2(Double(Self.width)), .y2(middle), .class("axis"))
            let start = x(range.least), end = range.most.flatMap { $0 <= scale.most ? x($0) : nil }
            if let end, end - start < 2 {
                mark(start, middle, &html)
            } else {
                let tip = end ?? Double(Self.width) - 1
                html.element(.line, .x1(start), .y1(middle), .x2(tip), .y2(middle), .class("range"))
                mark(start, middle, &html)
                if end == nil {
                    html.element(
                        .path,
                        .path(
                            "M\(Attribute.short(tip - 6)) 3.5L\(Attribute.short(tip)) 8L\(Attribute.short(tip - 6)) 12.5"
                        ),
                        .class("tip"))
                } else {
                    html.element(.line, .x1(tip), .y1(3), .x2(tip), .y2(13), .class("range"))
                }
            }
        }
    }

    private func x(_ number: Int) -> Double {
        Self.margin + scale.share(number) * (Double(Self.width) - 2 * Self.margin - 8)
    }

    /// The state's marks are filled squares, all others open circles.
    private func mark(_ x: Double, _ y: Double, _ html: inout HTML) {
        if group == .state {
            html.element(.rect, .x(x - 4.5), .y(y - 4.5), .wide(9), .tall(9), .class("point"))
        } else {
            html.element(.circle, .cx(x), .cy(y), .radius(4.5), .class("point"))
        }
    }
}
