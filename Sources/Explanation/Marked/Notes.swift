import Wire

/// Everything that was read from the article, a note each, kind by kind.
struct Notes {
    let claims: [Note]
    let figures: [Note]
    let incidents: [Note]
    let cues: [Note]

    init(event: ExplainedEvent) {
        let writer = NoteWriter(event: event)
        claims = event.claims.map(writer.note)
        figures = event.figures.map(writer.note)
        incidents = event.incidents.map(writer.note)
        cues = event.framing.cues.enumerated().map { index, cue in
            writer.note(on: cue, id: ExplainedEvent.cueID(index))
        }
    }

    var all: [Note] { claims + figures + incidents + cues }

    /// The notes of each paragraph. A note that begins between two belongs to the second, and what lies
    /// behind the text to the last.
    static func byParagraph(_ notes: [Note], _ ranges: [Range<Int>]) -> [[Note]] {
        var sorted = [[Note]](repeating: [], count: ranges.count)
        for note in notes {
            let index = ranges.firstIndex { note.start < $0.upperBound } ?? ranges.count - 1
            if sorted.indices.contains(index) { sorted[index].append(note) }
        }
        return sorted
    }
}
