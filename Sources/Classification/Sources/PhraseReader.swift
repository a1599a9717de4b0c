import Language
import Wire

/// Finds what the tables know in a noun phrase, and where its parts begin.
struct PhraseReader {
    let lexicon: SourceLexicon
    /// Countries of the places that the article's own entities know.
    let places: PhraseTable<String>

    private static let maxAbbreviationBytes = 3

    /// The longest known phrase at a token. Among equals: a named body, then an outlet, a country, a role.
    func item(in document: TextDocument, at token: Int, before end: Int) -> PhraseItem? {
        var best: (kind: PhraseItem.Kind, end: Int)?
        lexicon.phrases.forEachMatch(in: document.tokens, at: token, before: end) { entry, end in
            guard let kind = kind(of: lexicon.entries[Int(entry)], token..<end, in: document) else { return }
            best = (kind, end)
        }
        let known = best.map { PhraseItem(kind: $0.kind, tokens: token..<$0.end, document: document) }
        return known ?? place(in: document, at: token, before: end) ?? hyphenated(in: document, at: token)
    }

    private func kind(
        of entry: PhraseEntry, _ range: Range<Int>, in document: TextDocument
    ) -> PhraseItem.Kind? {
        if let body = entry.body, isName(range, in: document) { return .body(body) }
        if let outlet = entry.outlet, isName(range, in: document), isOutlet(entry, range, in: document) {
            return .outlet(outlet)
        }
        if let word = entry.country, isCountry(word, range, in: document) { return .country(word.country) }
        guard let word = entry.speaker, !isSurname(word, range, in: document) else { return nil }
        return .speaker(word)
    }

    /// A name holds a capital; not every word of it does ("Fars news agency", "al-Qaeda").
    private func isName(_ range: Range<Int>, in document: TextDocument) -> Bool {
        let first = range.first { lexicon.links[document.tokens[$0].word] != .determiner }
        guard let first else { return false }
        let token = document.tokens[first]
        return token.shape.contains(.capitalized)
            || document.bytes[Int(token.start)..<Int(token.end)].contains { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// "Masayoshi Son" is nobody's son.
    private func isSurname(_ word: SpeakerWord, _ range: Range<Int>, in document: TextDocument) -> Bool {
        guard word.type == .witness, range.count == 1, range.lowerBound > 0 else { return false }
        return document.tokens[range.lowerBound].shape.contains(.capitalized)
            && document.tokens[range.lowerBound - 1].shape.contains(.capitalized)
    }

    /// An outlet called by an everyday word or abbreviation ("MR", "Time") counts only where it is written
    /// so, and one called by a word with its article ("The National") only where the name ends there.
    private func isOutlet(_ entry: PhraseEntry, _ range: Range<Int>, in document: TextDocument) -> Bool {
        if range.count == 2, lexicon.links[document.tokens[range.lowerBound].word] == .determiner {
            return !isFollowedByName(range, in: document)
        }
        guard range.count == 1, let token = range.first else { return true }
        let written = document.tokens[token]
        let isEveryday = entry.speaker != nil || written.end - written.start <= Self.maxAbbreviationBytes
        return !isEveryday || written.shape.contains(.allCaps)
    }

    private func isFollowedByName(_ range: Range<Int>, in document: TextDocument) -> Bool {
        let next = range.upperBound
        return next < document.tokens.count && document.tokens[next].shape.contains(.capitalized)
            && document.tokens[next].sentence == document.tokens[range.lowerBound].sentence
    }

    private func isCountry(
        _ word: SourceLexicon.CountryWord, _ range: Range<Int>, in document: TextDocument
    ) -> Bool {
        let first = document.tokens[range.lowerBound]
        let isUpperCase = (0x41...0x5A).contains(document.bytes[Int(first.start)])
        guard isUpperCase || first.shape.contains(.capitalized) else { return false }
        let span = document.span(of: range)
        return !word.isCapitals
            || !document.bytes[span.start..<span.end].contains { (0x61...0x7A).contains($0) }
    }

    private func place(in document: TextDocument, at token: Int, before end: Int) -> PhraseItem? {
        guard document.tokens[token].shape.contains(.capitalized),
            let match = places.longestMatch(in: document.tokens, at: token, before: end)
        else { return nil }
        return PhraseItem(kind: .place(match.value), tokens: match.tokens, document: document)
    }

    /// "Australian-born", "US-backed", "Nairobi-based": the country before the hyphen.
    private func hyphenated(in document: TextDocument, at token: Int) -> PhraseItem? {
        guard document.tokens[token].shape.contains([.hyphenated, .capitalized]) else { return nil }
        let parts = document.text(at: token).parts(separatedBy: UInt8(ascii: "-"))
        guard parts.count == 2, ["born", "based", "led"].contains(parts[1]),
            let entry = lexicon.phrases[CollectionOfOne(WordID(parts[0]))],
            let country = lexicon.entries[Int(entry)].country
        else { return nil }
        return PhraseItem(kind: .country(country.country), tokens: token..<(token + 1), document: document)
    }
}
