import Explanation
import Wire

/// The figures of an article, each leading to its place.
struct FigureNotes {
    var event: EnrichedEvent
    private static let maximumFigures = 60

    func write(_ html: inout HTML) {
        let figures = event.data.figures ?? []
        guard !figures.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, text: "Figures")
            html.element(.ul) { html in
                for (index, figure) in figures.prefix(Self.maximumFigures).enumerated() {
                    html.element(.li) { html in
                        html.text("\(figure.measure.words): ")
                        html.element(.a, .href(.fragment("figure-\(index)")), text: FigureWords(figure).text)
                        if let source = event.source(figure.source) {
                            html.text(", says ")
                            html.name(source.name)
                        } else {
                            html.text(", in the article’s own voice")
                        }
                    }
                }
            }
        }
    }
}
