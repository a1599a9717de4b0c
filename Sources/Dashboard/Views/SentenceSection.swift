import Explanation
import Wire

/// The sentences behind the figures, measure by measure.
struct SentenceSection {
    var table: ContestedTable
    var figures: [ReportedFigure]

    /// More sentences are left to the articles and to the export.
    private static let maximumSentences = 150

    func write(_ html: inout HTML) {
        let quoted = figures.filter { $0.record.sentence != nil }
        guard !quoted.isEmpty else { return }
        let byMeasure = Dictionary(grouping: quoted.prefix(Self.maximumSentences), by: \.record.measure)
        html.section("sentences", "In their words") { html in
            for measure in Measure.allCases {
                guard let figures = byMeasure[measure] else { continue }
                html.element(.h3, text: measure == .other ? "Other figures" : measure.words)
                html.element(.ol, .class("sentences")) { html in
                    for same in Self.together(figures) { self.sentence(same, &html) }
                }
            }
            if quoted.count > Self.maximumSentences {
                html.element(
                    .p, .class("note"),
                    text:
                        "\(Counted.digits(quoted.count - Self.maximumSentences)) more sentences are in the articles below."
                )
            }
        }
    }

    /// What a source says in the same words in several articles stands once, with all of them.
    private static func together(_ figures: [ReportedFigure]) -> [[ReportedFigure]] {
        struct Words: Hashable {
            var speaker: String
            var sentence: FigureRecord.Sentence?
        }
        var order: [Words] = []
        let same = Dictionary(grouping: figures) { figure in
            let words = Words(speaker: figure.record.speaker.key, sentence: figure.record.sentence)
            if !order.contains(words) { order.append(words) }
            return words
        }
        return order.compactMap { same[$0] }
    }

    private func sentence(_ figures: [ReportedFigure], _ html: inout HTML) {
        guard let figure = figures.first, let sentence = figure.record.sentence else { return }
        let speaker = figure.record.speaker
        html.element(.li, .id(figure.storyAnchor), .class(speaker.group.styleClass), .focusTarget) { html in
            for other in figures.dropFirst() { html.element(.span, .id(other.storyAnchor)) }
            html.element(.blockquote, .automaticDirection, .cite(figure.link)) { html in
                MarkedSentence(sentence).write(&html)
            }
            html.element(.p, .class("attribution")) { html in
                html.element(.span, .class("says")) { html in
                    html.name(speaker.isOwnVoice ? "The article itself" : speaker.name)
                    if !speaker.isOwnVoice { html.text(", \(speaker.type?.words ?? SourceType.other.words)") }
                    if figure.record.stance == .denied { html.text(", denied") }
                    if figure.record.stance == .hedged { html.text(", hedged") }
                }
                html.text(" — ")
                for (index, figure) in figures.enumerated() {
                    if index > 0 { html.text("; ") }
                    html.element(.a, .href(figure.link)) { html in
                        html.name(figure.article.outlet)
                        html.text(", ")
                        html.time(figure.article.moment)
                    }
                }
            }
        }
    }
}

/// A sentence with its figure marked.
struct MarkedSentence {
    var sentence: FigureRecord.Sentence

    init(_ sentence: FigureRecord.Sentence) { self.sentence = sentence }

    func write(_ html: inout HTML) {
        let text = sentence.text.utf8
        let start = text.index(
            text.startIndex, offsetBy: max(0, sentence.mark.start), limitedBy: text.endIndex)
        let end = text.index(text.startIndex, offsetBy: max(0, sentence.mark.end), limitedBy: text.endIndex)
        guard let start, let end, start <= end else {
            html.text(sentence.text)
            return
        }
        html.text(sentence.text[..<start])
        html.element(.mark) { $0.text(sentence.text[start..<end]) }
        html.text(sentence.text[end...])
    }
}
