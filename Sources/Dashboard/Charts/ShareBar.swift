/// A share as a bar in a frame; the number stands beside it in words.
struct ShareBar {
    /// 0 to 1.
    var share: Double
    /// A share of the state's side has its colour.
    var isOfState = false
    private static let width = 80, height = 8

    func write(_ html: inout HTML) {
        html.element(
            .svg, .class(isOfState ? "bar s-state" : "bar"), .viewBox(width: Self.width, height: Self.height),
            .width(Self.width),
            .height(Self.height), .hiddenFromReaders
        ) { html in
            html.element(
                .rect, .x(0), .y(0), .wide(Double(Self.width)), .tall(Double(Self.height)), .class("ground"))
            html.element(
                .rect, .x(0), .y(0), .wide(Double(Self.width) * min(max(share, 0), 1)),
                .tall(Double(Self.height)),
                .class("fill-state"))
        }
    }
}
