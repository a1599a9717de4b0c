import Wire

/// A stretch of an article's text that means something.
struct BodyMark {
    /// What it is, in the order in which marks are nested.
    enum Kind: Int, Comparable {
        case claim, source, figure, cue

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    var kind: Kind
    var span: Span
    /// The anchor of its first piece.
    var anchor: String
    /// For the style sheet.
    var styleClass: String
    /// What it is, in words, as a screen reader says it before the text.
    var words: String
    /// What a claim points to after its end: all who say it.
    var sources: [Source] = []

    /// More are not marked.
    private static let maximumMarks = 1_000

    /// All marks of an event that lie on character boundaries of its text.
    static func all(in event: EnrichedEvent, body: [UInt8]) -> [BodyMark] {
        var marks: [BodyMark] = []
        for claim in event.data.claims ?? [] {
            let source = event.source(claim.source)
            marks.append(
                BodyMark(
                    kind: .claim, span: claim.span, anchor: "claim-\(claim.id)",
                    styleClass: "claim \(claim.kind.rawValue) \(SourceGroup(source?.type).styleClass)",
                    words: "\(claim.kind.rawValue) claim",
                    sources: ([claim.source] + (claim.with ?? [])).compactMap { event.source($0) }))
        }
        for source in event.data.sources ?? [] {
            for (index, span) in source.mentions.enumerated() {
                marks.append(
                    BodyMark(
                        kind: .source, span: span, anchor: "mention-\(source.id)-\(index)",
                        styleClass: "mention \(SourceGroup(source.type).styleClass)", words: "source"))
            }
        }
        for (index, figure) in (event.data.figures ?? []).enumerated() {
            marks.append(
                BodyMark(
                    kind: .figure, span: figure.span, anchor: "figure-\(index)", styleClass: "count",
                    words: "figure, \(figure.measure.rawValue)"))
        }
        for (index, cue) in (event.data.framing?.cues ?? []).enumerated() {
            marks.append(
                BodyMark(
                    kind: .cue, span: cue.span, anchor: "cue-\(index)", styleClass: "cue",
                    words: cue.kind.words))
        }
        return Array(marks.filter { SentenceWindow.isRange($0.span, of: body) }.prefix(maximumMarks))
    }
}
