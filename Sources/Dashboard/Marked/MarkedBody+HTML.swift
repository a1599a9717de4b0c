import Wire

extension MarkedBody {
    /// Writes the paragraphs, each mark with its anchor, each claim with an arrow to its source.
    func write(_ html: inout HTML) {
        for paragraph in paragraphs {
            html.element(.p, .automaticDirection) { html in
                for piece in paragraph { write(piece, piece.marks[...], &html) }
            }
        }
    }

    private func write(_ piece: BodyPiece, _ open: ArraySlice<Int>, _ html: inout HTML) {
        guard let outermost = open.first else {
            html.text(text(piece.range))
            return
        }
        let mark = marks[outermost]
        let isFirst = piece.beginning.contains(outermost)
        html.element(
            mark.kind == .figure ? .strong : .span, .class(mark.styleClass), isFirst ? .id(mark.anchor) : nil,
            mark.kind == .cue ? .title(mark.words) : nil
        ) { html in
            if isFirst, mark.kind == .figure || mark.kind == .cue { html.spoken("[\(mark.words)] ") }
            write(piece, open.dropFirst(), &html)
        }
        if piece.ending.contains(outermost) {
            for source in mark.sources { arrow(to: source, &html) }
        }
    }

    private func arrow(to source: Source, _ html: inout HTML) {
        html.element(
            .a, .class("arrow \(SourceGroup(source.type).styleClass)"),
            .href(.fragment("source-\(source.id)"))
        ) { html in
            html.element(.span, .hiddenFromReaders, text: "→")
            html.spoken(" says ")
            html.name(source.name)
        }
    }
}
