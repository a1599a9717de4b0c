import Wire

/// Puts findings into words.
struct NoteWriter {
    let event: ExplainedEvent
    private let body: [UInt8]

    /// Quotations of the article in notes are cut after so many characters.
    private static let quotedCharacters = 60

    init(event: ExplainedEvent) {
        self.event = event
        body = Array((event.article.articleBody ?? "").utf8)
    }

    /// `c3 ← s2 Example Daily (state-media, CN): indirect, "said", asserted, via s1`
    func note(on claim: Claim) -> Note {
        var text = StyledText(claim.id, .claimMark) + StyledText(" ← ") + speaker(claim.source)
        text.append(": \(claim.kind.rawValue), \(claim.cue.isEmpty ? "no cue" : "“\(claim.cue)”"), ")
        text.append(claim.stance.rawValue, claim.stance == .asserted ? .plain : .bold)
        if let others = claim.with { text.append(", with \(others.joined(separator: " and "))") }
        if !claim.via.isEmpty { text.append(", via \(claim.via.joined(separator: " and "))") }
        return Note(start: claim.span.start, text: text)
    }

    /// `killed: at least 50 people ← s3 Example Radio, c4, i1`
    func note(on figure: Figure) -> Note {
        var text = StyledText(figure.measure.rawValue, .bold)
        text.append(": \(FigureWords(figure).text)")
        let parts = figure.includes.map { part in "\(part.count)\(part.of.map { " " + $0 } ?? "")" }
        if !parts.isEmpty { text.append(", \(parts.joined(separator: " and ")) among them") }
        text.append(" ← ")
        if let source = event.source(figure.source) {
            text.append(source.id, .source)
            text.append(" \(source.name)")
        } else {
            text.append("the article itself")
        }
        if let claim = figure.claim { text.append(", in \(claim)") }
        text.append(figure.incident.map { ", incident \($0)" } ?? ", of no incident")
        let words = quoted(figure.span)
        if words.lowercased() != quoted(FigureWords(figure).text).lowercased() { text.append(words, .faint) }
        return Note(start: figure.span.start, text: text)
    }

    /// `i1 ASSAULT: gunmen → coal mine, 2015-09-18, Aksu (CN), in c2`
    func note(on incident: Incident) -> Note {
        var text = StyledText(incident.id, .incident) + StyledText(" ")
        text.append(incident.type.rawValue, .bold)
        text.append(": \(incident.actor ?? "somebody") → \(incident.recipient ?? "nobody named")")
        if let date = incident.date { text.append(", \(date)") }
        switch (incident.place, incident.country) {
        case (let place?, let country?): text.append(", \(place) (\(country))")
        case (let place?, nil): text.append(", \(place)")
        case (nil, let country?): text.append(", \(country)")
        case (nil, nil): break
        }
        text.append(incident.claim.map { ", in \($0)" } ?? ", author's voice")
        text.append(quoted(incident.span), .faint)
        return Note(start: incident.span.start, text: text)
    }

    /// `f1 scareQuotes “terrorists”, author's voice`
    func note(on cue: Framing.Cue, id: String) -> Note {
        let claim = event.claims.filter { $0.span.contains(cue.span) }.min { $0.span.count < $1.span.count }
        let place = cue.voice == .author ? "" : claim.map { " of \($0.id)" } ?? ""
        let words = " \(cue.kind.rawValue) “\(cue.text)”, \(cue.voice.words)\(place)"
        let text = StyledText(id, .cue) + StyledText(words)
        return Note(start: cue.span.start, text: text)
    }

    private func speaker(_ id: String?) -> StyledText {
        guard let source = event.source(id) else { return StyledText("nobody named") }
        let nature = [source.type?.rawValue ?? "not classified", source.country].compactMap { $0 }
        let words = " \(source.name) (\(nature.joined(separator: ", ")))"
        return StyledText(source.id, .source) + StyledText(words)
    }

    /// The words of a span, for findings that are not marked in the text.
    private func quoted(_ span: Span) -> String {
        guard span.start >= 0, span.start < span.end, span.end <= body.count else { return "" }
        return quoted(String(decoding: body[span.start..<span.end], as: UTF8.self))
    }

    private func quoted(_ words: String) -> String {
        let cut = words.prefix(Self.quotedCharacters)
        return " “\(cut)\(cut.endIndex < words.endIndex ? "…" : "")”"
    }
}
