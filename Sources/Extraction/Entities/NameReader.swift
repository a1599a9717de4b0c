import Language
import Wire

/// Tells what one run of capitalized words names.
struct NameReader {
    let document: TextDocument
    let sentence: Range<Int>
    let lexicon: NameLexicon
    let people: WordSet
    let places: PlaceResolver

    func names(in run: Range<Int>) -> [Name] {
        var run = run
        while let last = run.last, isNoName(last), run.count > 1, !isHead(last) { run = run.dropLast() }
        if let person = titled(run) { return person }
        if isOrganization(run) { return [name(withoutPeople(run), .organization, isCertain: true)] }
        if let body = namedBody(run) { return [body] }
        if let place = place(run) { return place }
        while let first = run.first, isDemonym(first) || isNoName(first) || isCompound(first) {
            run = run.dropFirst()
        }
        if let (state, rest) = abbreviatedState(run) { return placeMentions(state) + names(in: rest) }
        guard let first = run.first, let last = run.last else { return [] }
        if lexicon.titles.contains(document.tokens[last].word) { return placeMentions(run) }
        let before = document.word(first - 1, in: sentence)
        let after = document.word(last + 1, in: sentence)
        if run.count == 1, document.tokens[first].shape.contains(.hyphenated) { return [] }
        if lexicon.is(document.tokens[last].word, .site) { return [name(run, .place, isCertain: true)] }
        if let after, lexicon.is(after, .area) { return [name(run, .place, isCertain: run.count < 3)] }
        if before == "of", let site = document.word(first - 2, in: sentence), lexicon.is(site, .area) {
            return [name(run, .place, isCertain: true)]
        }
        if let after, lexicon.is(after, .body) { return [name(run, .organization)] }
        if let before, isOccupation(before, at: first - 1) {
            return [name(run, .person, isCertain: run.count > 1)]
        }
        if document.tokens[first].shape.contains(.allCaps), run.count == 1 {
            return document.bytes(first).count <= 7 ? [name(run, .organization)] : []
        }
        if run.count >= 2, run.count <= 5 { return [name(run, .person)] }
        return [name(run, single(first, before: before))]
    }

    /// "US Chinook", "Fort Hill U.S.": the state is a mention of its own, and no part of a person's name.
    private func abbreviatedState(_ run: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard run.count > 1 else { return nil }
        for mention in places.mentions(in: run) where mention.place.kind == .country {
            let bytes = document.bytes(mention.tokens.lowerBound)
            guard mention.tokens.count == 1, bytes.allSatisfy({ $0 < UInt8(ascii: "a") }) else { continue }
            if mention.tokens.lowerBound == run.lowerBound { return (mention.tokens, run.dropFirst()) }
            if mention.tokens.upperBound == run.upperBound { return (mention.tokens, run.dropLast()) }
        }
        return nil
    }

    private func name(_ tokens: Range<Int>, _ kind: Entity.Kind?, isCertain: Bool = false) -> Name {
        let country = places.mentions(in: tokens).first?.place.country ?? 0
        return Name(tokens: tokens, kind: kind, country: country, isCertain: isCertain)
    }

    // MARK: Persons

    /// "President Maria Lopez", "Minister of Trade Jan Novak".
    private func titled(_ run: Range<Int>) -> [Name]? {
        guard let title = run.lastIndex(where: { lexicon.titles.contains(document.tokens[$0].word) }),
            title + 1 < run.upperBound
        else { return nil }
        var rest = title + 1..<run.upperBound
        if rest.contains(where: { isHead($0) }), !rest.contains(where: { document.tokens[$0].word == "of" }) {
            return nil
        }
        let joiner = document.tokens[rest.lowerBound].word
        if joiner == "of" || joiner == "for" {
            guard rest.count >= 4 else { return [] }
            rest = rest.upperBound - 2..<rest.upperBound
        }
        if let last = rest.last, isHead(last) { return nil }
        if let place = place(rest) { return place }
        var names = [name(rest, .person, isCertain: true)]
        names[0].country = 0
        // "Kenya Trade Minister ...": a country before the title is a mention of its own.
        names += placeMentions(run.lowerBound..<title)
        return names
    }

    private func isOccupation(_ word: WordID, at index: Int) -> Bool {
        guard sentence.contains(index), !document.tokens[index].shape.contains(.capitalized) else {
            return false
        }
        return lexicon.titles.contains(word) || people.contains(word)
    }

    // MARK: Organizations

    private func isHead(_ index: Int) -> Bool {
        lexicon.is(document.tokens[index].word, [.organization, .media])
    }

    private func isOrganization(_ run: Range<Int>) -> Bool {
        guard run.count > 1 else {
            return run.first.map { lexicon.is(document.tokens[$0].word, .organization) && isProper($0) }
                ?? false
        }
        return run.contains { isHead($0) }
    }

    /// A word such as "Taliban" names by itself; "Police" at the start of a sentence does not.
    private func isProper(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.tag.isProperNoun && !token.shape.contains(.sentenceStart)
            && !lexicon.is(token.word, .body)
    }

    /// "British Foreign Ministry" without the people before it.
    private func withoutPeople(_ run: Range<Int>) -> Range<Int> {
        guard let first = run.first, run.count > 1, isDemonym(first), isHead(run.upperBound - 1),
            run.count > 2 || isProper(run.upperBound - 1)
        else { return run }
        return run.dropFirst()
    }

    /// "Delta news agency", "Hillside hospital", "Chilean embassy": a lower-case word says what the name is
    /// of.
    private func namedBody(_ run: Range<Int>) -> Name? {
        guard let after = document.word(run.upperBound, in: sentence), lexicon.is(after, .body),
            let last = run.last, document.tokens[last].tag.isProperNoun || isDemonym(last)
        else { return nil }
        var end = run.upperBound + 1
        while let next = document.word(end, in: sentence), lexicon.is(next, .body) { end += 1 }
        let head = document.tokens[end - 1].word
        let isAgency = head == "agency" && document.tokens[end - 2].word == "news"
        guard lexicon.is(head, .institution),
            head == "embassy" || isAgency || places.mentions(in: run).isEmpty,
            !isNoName(last)
        else { return nil }
        return name(run.lowerBound..<end, .organization)
    }

    // MARK: Places

    private func place(_ run: Range<Int>) -> [Name]? {
        let mentions = places.mentions(in: run)
        guard let first = mentions.first, first.place.kind != .demonym || mentions.count > 1 else {
            return nil
        }
        let covered = mentions.filter { $0.place.kind != .demonym }.reduce(0) { $0 + $1.tokens.count }
        let isWhole =
            covered == run.count
            || mentions.reduce(0) { $0 + $1.tokens.count } == run.count
        guard isWhole else { return nil }
        return placeMentions(run)
    }

    private func placeMentions(_ run: Range<Int>) -> [Name] {
        places.mentions(in: run).filter { $0.place.kind != .demonym }.map {
            Name(
                tokens: $0.tokens, kind: .place, country: $0.place.country, isCertain: true,
                isCountry: $0.place.kind == .country)
        }
    }

    private func isDemonym(_ index: Int) -> Bool {
        places.mentions(in: index..<index + 1).first?.place.kind == .demonym
    }

    private func isNoName(_ index: Int) -> Bool { lexicon.is(document.tokens[index].word, .none) }

    /// "Chilean-born", "UN-led": a describing word, not part of a name.
    private func isCompound(_ index: Int) -> Bool {
        let bytes = document.bytes(index)
        guard document.tokens[index].shape.contains(.hyphenated),
            let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")),
            hyphen + 1 < bytes.endIndex
        else { return false }
        return bytes[hyphen + 1] >= UInt8(ascii: "a") && bytes[hyphen + 1] <= UInt8(ascii: "z")
    }

    // MARK: Single words

    private func single(_ index: Int, before: WordID?) -> Entity.Kind? {
        guard document.tokens[index].tag.isProperNoun else { return nil }
        switch before {
        case "in", "near", "at", "outside": return .place
        case "the", "told": return .organization
        default: return nil
        }
    }
}
