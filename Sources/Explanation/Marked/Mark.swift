import Wire

/// A stretch of the article that is shown in place.
struct Mark: Hashable {
    enum Kind: Hashable {
        case claim, source, figure, cue
    }

    var kind: Kind
    /// As the notes name it (`c1`); empty for figures, which the notes quote.
    var id: String
    var span: Span

    /// The event's marks in the order in which they open, outer ones first.
    static func all(of event: ExplainedEvent) -> [Mark] {
        let claims = event.claims.map { Mark(kind: .claim, id: $0.id, span: $0.span) }
        let sources = event.sources.flatMap(mentions)
        let figures = event.figures.map { Mark(kind: .figure, id: "", span: $0.span) }
        return sorted(claims + sources + figures + cueMarks(of: event))
    }

    /// Where the source is named; a mention inside of another one is shown once.
    private static func mentions(of source: Source) -> [Mark] {
        let marks = sorted(source.mentions.map { Mark(kind: .source, id: source.id, span: $0) })
        return marks.reduce(into: []) { kept, mark in
            if kept.last?.span.contains(mark.span) != true { kept.append(mark) }
        }
    }

    static func cues(of event: ExplainedEvent) -> [Mark] { sorted(cueMarks(of: event)) }

    private static func cueMarks(of event: ExplainedEvent) -> [Mark] {
        event.framing.cues.enumerated().map { index, cue in
            Mark(kind: .cue, id: ExplainedEvent.cueID(index), span: cue.span)
        }
    }

    private static func sorted(_ marks: [Mark]) -> [Mark] {
        marks.filter { $0.span.start < $0.span.end }
            .sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
    }
}
