import Wire

/// An event set out for a reader, so that every answer can be traced to the words it was read from.
public struct ArticleExplanation {
    private let event: ExplainedEvent

    /// What a page can be laid out in; a width outside is taken as the nearest one inside.
    public static let columns = 50...1_000

    /// - Parameter event: the JSON of one event, as `dateline enrich` makes it.
    /// - Throws: `DecodingError` where the bytes are no event of Dateline.
    public init(_ event: [UInt8]) throws {
        self.event = try JSON.decode(ExplainedEnvelope.self, from: event).data
    }

    /// - Parameters:
    ///   - sections: those wanted, or none for the whole explanation.
    ///   - width: columns of the page.
    public func lines(_ sections: [Section] = [], width: Int) -> [StyledText] {
        let width = min(max(Self.columns.lowerBound, width), Self.columns.upperBound)
        let notes = Notes(event: event)
        var lines = HeaderCard(event: event).lines(width: width)
        if sections.isEmpty {
            lines += [StyledText()] + FramingCard(event: event).lines(width: width)
            lines += rule("Text", width) + TextSection(event: event, notes: notes).lines(width: width)
            lines += rule("Sources", width) + SourceSection(event: event).lines(width: width)
            lines += rule("Contested figures", width) + ContestedSection(event: event).lines(width: width)
            lines += rule("Names and dates", width) + NameSection(event: event).lines(width: width)
            return lines
        }
        for section in Section.allCases where sections.contains(section) {
            switch section {
            case .text:
                lines += rule("Text", width) + TextSection(event: event, notes: notes).lines(width: width)
            case .sources:
                lines += rule("Sources", width) + SourceSection(event: event).lines(width: width)
            case .figures:
                lines += rule("Figures", width) + list(notes.figures, width)
                lines += rule("Contested figures", width)
                lines += ContestedSection(event: event).lines(width: width)
            case .incidents:
                lines += rule("Incidents", width) + list(notes.incidents, width)
            case .framing:
                lines += rule("Framing", width) + FramingCard(event: event).lines(width: width)
                lines += rule("Cues", width)
                lines += TextSection(event: event, notes: notes).linesWithCues(width: width)
            }
        }
        return lines
    }

    private func rule(_ title: String, _ width: Int) -> [StyledText] {
        let line = String(repeating: "─", count: max(2, width - title.count - 4))
        let heading = StyledText("── ", .faint) + StyledText(title, .bold) + StyledText(" " + line, .faint)
        return [StyledText(), heading, StyledText()]
    }

    private func list(_ notes: [Note], _ width: Int) -> [StyledText] {
        guard !notes.isEmpty else { return [StyledText("none found", .faint)] }
        return notes.flatMap { $0.lines(width: width, indent: 0) }
    }
}
