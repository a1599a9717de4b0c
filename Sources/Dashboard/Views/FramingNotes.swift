import Explanation
import Wire

/// Why the framing has its label: shares of sources, and every cue with its place.
struct FramingNotes {
    var event: EnrichedEvent
    private static let maximumCues = 60

    func write(_ html: inout HTML) {
        guard let framing = event.data.framing else { return }
        html.element(.section) { html in
            html.element(.h2, text: "Whose account")
            html.element(.p) { html in
                html.element(.span, .class("label"), text: framing.label.rawValue)
                html.text(": \(framing.label.words).")
            }
            mix(framing, &html)
            guard !framing.cues.isEmpty else { return }
            html.element(.h3, text: "Cues")
            html.element(.ul) { html in
                for (index, cue) in framing.cues.prefix(Self.maximumCues).enumerated() {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(.fragment("cue-\(index)")), .automaticDirection, text: "“\(cue.text)”")
                        html.text(" \(cue.kind.words), \(cue.voice.words)")
                    }
                }
            }
        }
    }

    private func mix(_ framing: Framing, _ html: inout HTML) {
        let shares = framing.sourceMix.filter { $0.value > 0 }.sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        guard !shares.isEmpty else { return }
        html.element(.table, .class("mix")) { html in
            html.element(.caption, text: "Share of claims")
            html.element(.tbody) { html in
                for (type, share) in shares.prefix(20) {
                    html.element(.tr) { html in
                        html.element(.th, .scope("row"), text: SourceType(rawValue: type)?.words ?? type)
                        html.element(.td) {
                            ShareBar(
                                share: share, isOfState: SourceGroup(SourceType(rawValue: type)) == .state
                            ).write(&$0)
                        }
                        html.element(.td, .class("number"), text: Counted.share(share))
                    }
                }
            }
        }
    }
}

extension Framing.Cue.Voice {
    fileprivate var words: String {
        switch self {
        case .author: "in the article’s own voice"
        case .indirect: "in reported words"
        case .direct: "in quoted words"
        }
    }
}
