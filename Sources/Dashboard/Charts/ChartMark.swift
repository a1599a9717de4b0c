/// The mark of an outlet class in charts. Shape and filling tell the classes apart without colour: a filled square, a
/// half-filled one, an open circle, a dash.
struct ChartMark {
    var group: OutletGroup
    private static let radius = 3.5

    func write(x: Double, y: Double, _ html: inout HTML) {
        let radius = Self.radius
        switch group {
        case .state:
            html.element(
                .rect, .x(x - radius), .y(y - radius), .wide(2 * radius), .tall(2 * radius),
                .class("fill-state"))
        case .stateFunded:
            html.element(
                .rect, .x(x - radius), .y(y - radius), .wide(2 * radius), .tall(2 * radius),
                .class("line-state"))
            html.element(.rect, .x(x - radius), .y(y), .wide(2 * radius), .tall(radius), .class("fill-state"))
        case .independent: html.element(.circle, .cx(x), .cy(y), .radius(radius), .class("line-independent"))
        case .unknown:
            html.element(.line, .x1(x - radius), .y1(y), .x2(x + radius), .y2(y), .class("line-unknown"))
        }
    }
}
