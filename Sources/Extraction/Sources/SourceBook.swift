import Language
import Wire

/// The sources of a text, found one mention after another.
struct SourceBook {
    let passage: Passage
    let reader: MentionReader
    let names: NameIndex
    let gazetteer: Gazetteer
    private(set) var entries: [SourceEntry] = []

    /// Entries in order of their latest mention, the latest last.
    private var recent: [Int] = []

    /// Entries of the mentions read so far.
    private var byMention: [Range<Int>: Int] = [:]

    /// Entries to which a mention is compared.
    static let maxRecent = 48
    /// Other mentions kept of one source.
    static let maxAliases = 24
    /// Sentences back to which a pronoun or description looks for what it stands for.
    static let reachSentences = 12

    init(passage: Passage, gazetteer: Gazetteer) {
        self.passage = passage
        self.gazetteer = gazetteer
        reader = MentionReader(passage: passage)
        names = NameIndex(passage: passage)
    }

    /// The entries of those who say the content together, most often one; `previous` are the speakers of the
    /// claim before.
    mutating func speakers(of attribution: Attribution, previous: [Int]) -> [Int] {
        switch attribution.speaker {
        case .none: return []
        case .previous: return previous
        case .mention(let mention):
            if let relay = attribution.relay.mention { _ = source(of: relay) }
            return JointSpeakers(passage: passage, names: names, gazetteer: gazetteer).parts(of: mention)
                .compactMap { source(of: $0) }
        }
    }

    /// The entry that a mention stands for, a new one if none fits.
    mutating func source(of mention: Mention) -> Int? {
        if let known = byMention[mention.tokens] { return known }
        let source = newSource(of: mention)
        byMention[mention.tokens] = source
        return source
    }

    private mutating func newSource(of mention: Mention) -> Int? {
        let reading = reader.reading(of: mention)
        switch reading.form {
        case .pronoun:
            let spoken = antecedent(of: reading, at: mention.tokens.lowerBound)
            let after = spoken.map { entries[$0].lastToken } ?? -1
            if let name = TopicFinder(passage: passage).topic(
                for: reading, before: mention.tokens.lowerBound, after: after)
            {
                return source(of: name)
            }
            guard let entry = spoken else { return nil }
            note(mention, reading, at: entry, isAlias: false)
            return entry
        case .named:
            if let entry = named(reading) {
                note(mention, reading, at: entry, isAlias: true)
                return entry
            }
        case .definite:
            if let entry = described(reading, at: mention.tokens.lowerBound) {
                note(mention, reading, at: entry, isAlias: true)
                return entry
            }
        case .indefinite:
            if let entry = repeated(reading, mention) {
                note(mention, reading, at: entry, isAlias: true)
                return entry
            }
        }
        return add(mention, reading)
    }

    // MARK: Matching

    /// An entry with the same name, or with a longer name that ends with it.
    private func named(_ reading: MentionReading) -> Int? {
        let words = words(reading.name)
        return recent.last { index in
            let entry = entries[index]
            if !entry.ownerWords.isEmpty, entry.ownerWords == words { return true }
            guard entry.isNamed else { return false }
            if entry.words == words { return true }
            if words.count == 1, entry.words.count > 1 {
                return entry.words.last == words[0]
                    || entry.words.count == 2 && entry.words.first == words[0]
                        && entry.kinds.contains(.person)
            }
            if entry.words.count == 1, words.count > 1 { return words.last == entry.words[0] }
            return words.count > 1 && entry.words.count > words.count
                && entry.words.suffix(words.count).elementsEqual(words)
        }
    }

    /// "the newspaper": an entry that was called so, or that is of that kind.
    private func described(_ reading: MentionReading, at token: Int) -> Int? {
        let words = words(reading.name)
        if let same = recent.last(where: { entries[$0].words == words }) { return same }
        guard let head = reading.headWords.first ?? words.last else { return nil }
        let proper = properWords(reading.name)
        let near = nearby(token).filter { !isAnothers(proper, of: words, than: entries[$0]) }
        let modifiers = Set(words).subtracting([head])
        if let called = near.first(where: { index in
            entries[index].headWords.contains(head)
                && (modifiers.isEmpty || !modifiers.isDisjoint(with: entries[index].words)
                    || !modifiers.isDisjoint(with: entries[index].headWords))
        }) {
            return called
        }
        if reading.kinds.contains(.document),
            let owner = near.first(where: { !modifiers.isDisjoint(with: entries[$0].headWords) })
        {
            return owner
        }
        guard modifiers.isEmpty, !reading.kinds.isEmpty else { return nil }
        if reading.kinds.contains(.media),
            let outlet = near.first(where: { entries[$0].kinds.contains(.media) })
        {
            return outlet
        }
        if reading.kinds == .document, reading.name.count == 1 {
            return near.first {
                !entries[$0].kinds.isDisjoint(with: [.organization, .document, .person, .media])
            }
        }
        if Self.generic.contains(head) {
            return near.first {
                entries[$0].isNamed && entries[$0].kinds.contains(.organization) && !isPerson(entries[$0])
            }
        }
        return nil
    }

    /// "the French foreign ministry" is not "Russia's foreign ministry", nor the Port Aber police the
    /// Kingsmouth police.
    private func isAnothers(
        _ proper: Set<WordID>, of words: [WordID], than entry: SourceEntry
    ) -> Bool {
        guard !proper.isEmpty, !entry.properWords.isEmpty, !entry.kinds.contains(.person) else { return false }
        let own = proper.subtracting(entry.words)
        let others = entry.properWords.subtracting(words)
        guard !own.isEmpty, !others.isEmpty else { return false }
        let states = own.compactMap { country(of: [$0], adjective: true) }
        return states.isEmpty || !others.contains { word in
            country(of: [word], adjective: true).map(states.contains) ?? false
        }
    }

    private func properWords(_ name: Range<Int>) -> Set<WordID> {
        Set(
            name.filter { index in
                let shape = passage.document.tokens[index].shape
                return shape.contains(.capitalized)
                    && (passage.tag(index).isProperNoun || !shape.contains(.sentenceStart))
            }.map { passage.word($0) })
    }

    /// A title or a description says so.
    private func isPerson(_ entry: SourceEntry) -> Bool {
        entry.sex != .either
            || entry.kinds.contains(.person)
                && (entry.description != nil || !entry.kinds.contains(.organization))
    }

    /// Nouns that stand for any organization named before.
    private static let generic: WordSet = [
        "group", "organization", "organisation", "force", "body", "movement", "company", "firm",
        "institution",
    ]

    /// "witnesses", "police" again; "a judge" may be another one.
    private func repeated(_ reading: MentionReading, _ mention: Mention) -> Int? {
        let words = words(reading.name)
        return recent.last {
            entries[$0].words == words
                && (entries[$0].isPlural || isOwned(reading.name)
                    || mention.tokens.lowerBound == reading.name.lowerBound)
        }
    }

    /// "Arland's defence office": there is only one.
    private func isOwned(_ name: Range<Int>) -> Bool {
        name.contains { passage.tag($0) == .pos }
    }

    private func antecedent(of reading: MentionReading, at token: Int) -> Int? {
        nearby(token).first { index in
            let entry = entries[index]
            if reading.sex != .either {
                return entry.kinds.contains(.person) && !entry.isPlural
                    && (entry.sex == .either || entry.sex == reading.sex)
            }
            if reading.isPlural {
                return entry.isPlural
                    || entry.kinds.contains(.organization) && !entry.kinds.contains(.person)
            }
            return !entry.isPlural
                && (!entry.kinds.contains(.person) || entry.kinds.contains(.organization))
        }
    }

    /// Entries mentioned not long before a token, the latest first.
    private func nearby(_ token: Int) -> [Int] {
        let sentence = Int(passage.document.tokens[token].sentence)
        return recent.reversed().filter { index in
            let last = min(entries[index].lastToken, passage.document.tokens.count - 1)
            return sentence - Int(passage.document.tokens[last].sentence) <= Self.reachSentences
        }
    }

    // MARK: Adding

    private mutating func add(_ mention: Mention, _ reading: MentionReading) -> Int {
        var name = reading.name
        if reading.form == .named, name.count == 1,
            let full = names.fullName(endingWith: passage.word(name.lowerBound))
        {
            name = full
        }
        var entry = SourceEntry(
            name: text(name), words: words(name), kinds: reading.kinds, isPlural: reading.isPlural,
            isNamed: reading.form == .named, sex: reading.sex, headWords: Set(reading.headWords),
            lastToken: mention.tokens.upperBound - 1)
        entry.properWords = properWords(name)
        entry.description = reading.description.map(text)
        entry.descriptionWords = reading.description.map(words) ?? []
        let owner = reading.name.prefix { passage.tag($0).isProperNoun }
        if reading.form != .named, reading.kinds.contains(.document), !owner.isEmpty {
            entry.ownerWords = words(owner)
            entry.aliases.append(text(owner))
        }
        entries.append(entry)
        note(mention, reading, at: entries.count - 1, isAlias: true)
        return entries.count - 1
    }

    private mutating func note(_ mention: Mention, _ reading: MentionReading, at index: Int, isAlias: Bool) {
        let span = passage.document.span(of: mention.tokens)
        if entries[index].mentions.last != span { entries[index].mentions.append(span) }
        if let place = recent.lastIndex(of: index) { recent.remove(at: place) }
        recent.append(index)
        if recent.count > Self.maxRecent { recent.removeFirst() }
        entries[index].lastToken = max(entries[index].lastToken, mention.tokens.upperBound - 1)
        entries[index].isUsed = true
        guard isAlias else { return }
        if reading.form == .named {
            entries[index].kinds.formUnion(
                reading.kinds.intersection(
                    entries[index].kinds.isEmpty ? reading.kinds : entries[index].kinds))
            if entries[index].description == nil {
                entries[index].description = reading.description.map(text)
                entries[index].descriptionWords = reading.description.map(words) ?? []
            }
            if words(reading.name).count > entries[index].words.count {
                addAlias(entries[index].name, to: index)
                entries[index].name = text(reading.name)
                entries[index].words = words(reading.name)
            }
        }
        entries[index].headWords.formUnion(reading.headWords)
        if reading.sex != .either { entries[index].sex = reading.sex }
        addAlias(text(mention.tokens), to: index)
        addAlias(text(reading.core), to: index)
        if reading.form == .named { addAlias(text(reading.name), to: index) }
    }

    private mutating func addAlias(_ alias: String, to index: Int) {
        guard alias != entries[index].name, !alias.isEmpty, entries[index].aliases.count < Self.maxAliases,
            !entries[index].aliases.contains(alias)
        else { return }
        entries[index].aliases.append(alias)
    }

    /// Makes one entry part of another.
    mutating func join(_ joined: Int, into kept: Int) {
        let other = entries[joined]
        addAlias(other.name, to: kept)
        for alias in other.aliases { addAlias(alias, to: kept) }
        entries[kept].mentions += other.mentions
        if entries[kept].description == nil { entries[kept].description = other.description }
        entries[joined].isUsed = false
    }

    private func text(_ tokens: Range<Int>) -> String { passage.document.text(tokens) }
    private func words(_ tokens: Range<Int>) -> [WordID] { tokens.map { passage.word($0) } }
}
