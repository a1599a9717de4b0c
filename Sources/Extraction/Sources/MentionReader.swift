import Language

/// Takes mentions apart.
struct MentionReader {
    let passage: Passage

    func reading(of mention: Mention) -> MentionReading {
        let tokens = mention.tokens
        let tag = passage.tag(mention.head)
        if tag == .prp || tag == .prpPossessive
            || tokens.count == 1 && tag == .dt && !Self.newcomers.contains(passage.word(mention.head))
        {
            return pronoun(mention)
        }
        let first = withoutArticle(tokens)
        let core = first.lowerBound..<max(first.lowerBound + 1, min(first.upperBound, mention.head + 1))
        var reading = MentionReading(
            form: .indefinite, name: first, core: core, description: nil, kinds: [],
            isPlural: tag == .nns || tag == .nnps,
            sex: .either, headWords: [])
        if let name = name(in: core) ?? titledName(in: first) {
            reading.form = .named
            reading.name = name
            reading.core = name
            if name.lowerBound > first.lowerBound {
                reading.description = first.lowerBound..<name.lowerBound
            }
        } else if let apposition = mention.apposition, let name = nameAlone(apposition) {
            reading.form = .named
            reading.description = first
            reading.name = name
        } else if isDefinite(tokens) {
            reading.form = .definite
        }
        if reading.description == nil, reading.form == .named { reading.description = mention.apposition }
        describe(&reading, mention)
        return reading
    }

    private func pronoun(_ mention: Mention) -> MentionReading {
        let word = passage.word(mention.head)
        let isPlural = Self.plural.contains(word)
        let sex: Title.Sex =
            Self.male.contains(word) ? .male : Self.female.contains(word) ? .female : .either
        let kinds: SpeakerKinds =
            sex != .either ? .person : isPlural ? .people : [.organization, .media, .document]
        return MentionReading(
            form: .pronoun, name: mention.tokens, core: mention.tokens, description: nil, kinds: kinds,
            isPlural: isPlural,
            sex: sex, headWords: [])
    }

    private static let plural: WordSet = [
        "they", "them", "their", "these", "those", "both", "all", "some", "many", "others",
    ]
    /// "*another* says": someone not spoken of before.
    private static let newcomers: WordSet = ["another", "some", "many", "all"]
    private static let male: WordSet = ["he", "him", "his"]
    private static let female: WordSet = ["she", "her", "hers"]

    private func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while tokens.count > 1, let first = tokens.first, Self.articles.contains(passage.word(first)) {
            tokens = tokens.dropFirst()
        }
        return tokens
    }

    private static let articles: WordSet = ["the", "a", "an", "this", "that", "these", "those"]
    private static let definiteArticles: WordSet = ["the", "this", "that", "these", "those"]

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first else { return false }
        return Self.definiteArticles.contains(passage.word(first)) || passage.tag(first) == .prpPossessive
    }

    // MARK: Names

    /// The proper name at the end of a noun phrase, without titles: "Jane Doe" in "ministry spokeswoman
    /// Jane Doe".
    private func name(in core: Range<Int>) -> Range<Int>? {
        guard let last = core.last, isNameWord(last) else { return nil }
        var start = last
        while start > core.lowerBound, isNameWord(start - 1) || isNameJoiner(start - 1, core) { start -= 1 }
        if let title = (start..<last).last(where: { isTitle($0) }) { start = title + 1 }
        return start..<last + 1
    }

    private func isNameWord(_ index: Int) -> Bool {
        let shape = passage.document.tokens[index].shape
        return shape.contains(.capitalized) && shape.contains(.alphabetic)
            && (passage.tag(index).isProperNoun || passage.tag(index) == .fw
                || passage.tag(index).isNoun && !shape.contains(.sentenceStart))
            || isParticle(index)
    }

    /// "al-Amr", "van", "bin": a small word of a name.
    private func isParticle(_ index: Int) -> Bool {
        passage.tag(index).isProperNoun && passage.document.tokens[index].shape.contains(.hyphenated)
    }

    private func isNameJoiner(_ index: Int, _ core: Range<Int>) -> Bool {
        guard index > core.lowerBound else { return false }
        return
            (passage.word(index) == "and" || passage.word(index) == "&" || passage.tag(index) == .pos
            || passage.tag(index).isAdjective
                && passage.document.tokens[index].shape.contains(.capitalized))
            && isNameWord(index - 1)
    }

    /// "General" before a name, and not in "General Staff".
    func isTitle(_ index: Int) -> Bool {
        guard passage.lexicon.titles[passage.word(index)] != nil else { return false }
        return !Self.bodies.contains(passage.word(index + 1))
    }

    /// Nouns that make a title's word part of a body's name.
    private static let bodies: WordSet = [
        "staff", "assembly", "council", "secretariat", "directorate", "command", "office", "headquarters",
        "electric", "motors", "hospital", "academy", "administration",
    ]

    /// "Secretary of State Jane Mary Doe": a name after a title that has a preposition in it.
    private func titledName(in tokens: Range<Int>) -> Range<Int>? {
        guard let last = tokens.last, isNameWord(last),
            tokens.contains(where: { isTitle($0) || isPersonNoun($0) })
        else { return nil }
        var start = last
        while start > tokens.lowerBound, isNameWord(start - 1) { start -= 1 }
        guard last - start >= 2, start > tokens.lowerBound, passage.tag(start - 1) == .in else {
            return nil
        }
        return last - 1..<last + 1
    }

    private func isPersonNoun(_ index: Int) -> Bool {
        passage.lexicon.speakers[passage.word(index)]?.contains(.person) ?? false
    }

    /// The name if the apposition is nothing but one, with titles or an article: "the home secretary, *Jane
    /// Doe*,", "the other candidate, former secretary of state *Jane Doe*,", "a party, the *Free Millers*,".
    private func nameAlone(_ tokens: Range<Int>) -> Range<Int>? {
        guard let first = tokens.first, tokens.count >= 2, passage.tag(first) != .cd else { return nil }
        if passage.tag(first) == .dt {
            let name = tokens.dropFirst()
            let isName = Self.definiteArticles.contains(passage.word(first)) && name.allSatisfy(isNameWord)
            return isName ? name : nil
        }
        if tokens.count <= 5, tokens.allSatisfy({ isNameWord($0) || isTitle($0) }) { return tokens }
        if tokens.contains(where: { passage.tag($0) == .in }) { return titledName(in: tokens) }
        guard let name = name(in: tokens), name.count >= 2 else { return nil }
        return name
    }

    // MARK: Kinds

    private func describe(_ reading: inout MentionReading, _ mention: Mention) {
        var heads: [Int] = []
        if let last = reading.core.last {
            heads.append(last)
            // "the prosecutor general" is the prosecutor.
            if last > reading.core.lowerBound, passage.word(last) == "general" { heads.append(last - 1) }
        }
        if let description = reading.description { heads += headCandidates(description) }
        heads.append(mention.head)
        for index in heads {
            if let kinds = passage.lexicon.speakers[passage.word(index)] {
                reading.kinds.formUnion(kinds)
                reading.headWords.append(passage.word(index))
            }
        }
        for index in reading.description ?? reading.name {
            if isTitle(index), let title = passage.lexicon.titles[passage.word(index)] {
                if title.sex != .either { reading.sex = title.sex }
                if reading.form == .named { reading.kinds.insert(.person) }
            }
        }
        if reading.form == .named, reading.kinds.isEmpty { reading.kinds = guess(reading.name) }
        if reading.kinds.contains(.people), passage.tag(mention.head) != .nn { reading.isPlural = true }
    }

    /// Nouns of a description, its last first.
    private func headCandidates(_ description: Range<Int>) -> [Int] {
        let group = passage.nouns.group(startingAt: description.lowerBound, before: description.upperBound)
        return
            ([group?.head].compactMap { $0 }
            + description.filter { passage.tag($0).isNoun && isTitle($0) }.suffix(1))
    }

    /// What an undescribed name is: an acronym is an organization, two or three words are most likely a
    /// person.
    private func guess(_ name: Range<Int>) -> SpeakerKinds {
        if name.count == 1 {
            return passage.document.tokens[name.lowerBound].shape.contains(.allCaps)
                ? .organization : [.person, .organization]
        }
        return name.count <= 4 ? [.person, .organization] : .organization
    }
}
