import Language
import Wire

/// Finds what the tables know in a noun phrase, and where its parts begin.
struct PhraseReader {
    let lexicon: SourceLexicon
    let registry: Registry
    /// Countries of the places that the article's own entities know.
    let places: PhraseTable<String>

    private static let maxAbbreviationBytes = 3

    /// The longest known phrase at a token. Among equals: a named body, then an outlet, a country, a role.
    func item(in document: TextDocument, at token: Int, before end: Int) -> PhraseItem? {
        let tokens = document.tokens
        var best: (kind: PhraseItem.Kind, tokens: Range<Int>)?
        func offer(_ range: Range<Int>?, _ kind: () -> PhraseItem.Kind?) {
            guard let range, range.count > best?.tokens.count ?? 0, let kind = kind() else { return }
            best = (kind, range)
        }
        let body = lexicon.bodies.longestMatch(in: tokens, at: token, before: end)
        offer(body.flatMap { isName($0.tokens, in: document) ? $0.tokens : nil }) {
            body.map { .body($0.value) }
        }
        let outlet = lexicon.outlets.longestMatch(in: tokens, at: token, before: end)
        offer(outlet.flatMap { isName($0.tokens, in: document) ? $0.tokens : nil }) {
            outlet.flatMap { found in self.outlet(document, found.tokens) }.map { .outlet($0) }
        }
        let country = lexicon.countries.longestMatch(in: tokens, at: token, before: end)
        offer(country?.tokens) { country.flatMap { self.country($0, in: document) } }
        let speaker = lexicon.speakers.longestMatch(in: tokens, at: token, before: end)
        offer(speaker?.tokens) { speaker.map { .speaker($0.value) } }
        if let best {
            return PhraseItem(kind: best.kind, tokens: best.tokens, words: document.text(best.tokens))
        }
        return place(in: document, at: token, before: end) ?? hyphenated(in: document, at: token)
    }

    /// A name holds a capital; not every word of it does ("Fars news agency", "al-Qaeda").
    private func isName(_ range: Range<Int>, in document: TextDocument) -> Bool {
        let first = range.first { lexicon.links[document.tokens[$0].word] != .determiner }
        guard let first else { return false }
        let token = document.tokens[first]
        return token.shape.contains(.capitalized)
            || document.bytes[Int(token.start)..<Int(token.end)].contains { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// An outlet called by an everyday word or abbreviation ("MR", "Time") counts only where it is written
    /// so.
    private func outlet(_ document: TextDocument, _ range: Range<Int>) -> Outlet? {
        if range.count == 1, let token = range.first {
            let written = document.tokens[token]
            let isShort = written.end - written.start <= Self.maxAbbreviationBytes
            let isEveryday = isShort || lexicon.speakers[[written.word]] != nil
            if isEveryday, !written.shape.contains(.allCaps) { return nil }
        }
        return registry.outlet(named: document.text(range))
    }

    private func country(
        _ match: PhraseTable<SourceLexicon.CountryWord>.Match, in document: TextDocument
    ) -> PhraseItem.Kind? {
        let shape = document.tokens[match.tokens.lowerBound].shape
        let first = document.bytes[Int(document.tokens[match.tokens.lowerBound].start)]
        guard shape.contains(.capitalized) || (first >= 0x41 && first <= 0x5A) else { return nil }
        if match.value.isCapitals {
            let written = document.text(match.tokens).utf8
            if written.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return nil }
        }
        return .country(match.value.country)
    }

    private func place(in document: TextDocument, at token: Int, before end: Int) -> PhraseItem? {
        guard document.tokens[token].shape.contains(.capitalized),
            let match = places.longestMatch(in: document.tokens, at: token, before: end)
        else { return nil }
        return PhraseItem(
            kind: .place(match.value), tokens: match.tokens, words: document.text(match.tokens))
    }

    /// "Australian-born", "US-backed", "Nairobi-based": the country before the hyphen.
    private func hyphenated(in document: TextDocument, at token: Int) -> PhraseItem? {
        guard document.tokens[token].shape.contains([.hyphenated, .capitalized]) else { return nil }
        let written = document.text(at: token)
        let parts = written.parts(separatedBy: UInt8(ascii: "-"))
        guard parts.count == 2, parts[1] == "born" || parts[1] == "based",
            let country = lexicon.countries[[WordID(parts[0])]]
        else { return nil }
        return PhraseItem(kind: .country(country.country), tokens: token..<(token + 1), words: written)
    }
}
