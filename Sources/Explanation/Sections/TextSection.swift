import Wire

/// The article's text with its marks, each paragraph followed by what was read from it.
struct TextSection {
    let event: ExplainedEvent
    let notes: Notes

    private static let noteColumns = 4

    func lines(width: Int) -> [StyledText] {
        guard let body = event.article.articleBody, !Paragraphs(body).ranges.isEmpty else {
            return [StyledText("The event carries no text.", .faint)] + under(notes.all, width)
        }
        let paragraphs = Paragraphs(body)
        let sorted = Notes.byParagraph(notes.all, paragraphs.ranges)
        let marks = Mark.all(of: event)
        var lines = marks.isEmpty ? [] : legend(width)
        for (index, notes) in sorted.enumerated() {
            if !lines.isEmpty { lines.append(StyledText()) }
            lines += MarkedText(index, of: paragraphs, marks: marks).text.wrapped(to: width)
            lines += under(notes, width)
        }
        for caption in event.article.captions {
            lines.append(StyledText())
            lines += StyledText("Caption, not read: \(caption)", .faint).wrapped(to: width)
        }
        return lines
    }

    /// The paragraphs in which framing cues stand, and those marks alone.
    func linesWithCues(width: Int) -> [StyledText] {
        let paragraphs = Paragraphs(event.article.articleBody ?? "")
        let marks = Mark.cues(of: event)
        guard !marks.isEmpty else { return [StyledText("none found", .faint)] }
        var lines: [StyledText] = []
        let sorted = Notes.byParagraph(notes.cues, paragraphs.ranges)
        for (index, notes) in sorted.enumerated() where !notes.isEmpty {
            if !lines.isEmpty { lines.append(StyledText()) }
            lines += MarkedText(index, of: paragraphs, marks: marks).text.wrapped(to: width)
            lines += under(notes, width)
        }
        return lines.isEmpty ? under(notes.cues, width) : lines
    }

    private func legend(_ width: Int) -> [StyledText] {
        let legend =
            "⟦c1 …⟧ is a claim and [s1] after a name its source, ‹f1 …› a framing cue; under each paragraph: "
            + "claims with the source they come from, figures, incidents, cues."
        return StyledText(legend, .faint).wrapped(to: width)
    }

    private func under(_ notes: [Note], _ width: Int) -> [StyledText] {
        notes.flatMap { $0.lines(width: width, indent: Self.noteColumns) }
    }
}
