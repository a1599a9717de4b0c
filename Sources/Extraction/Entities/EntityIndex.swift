import Language
import Wire

/// Entities under construction.
struct EntityIndex {
    private struct Entry {
        var entity: Entity
        var words: [WordID]
        var first: Int
        /// The token after the last mention of the whole name.
        var end = 0
        var kinds: [Entity.Kind: Int] = [:]
        /// See `Place.country`; told apart from places in it.
        var country: UInt16 = 0
        var isCountry = false
        /// "US", "UAE".
        var isShort = false
    }

    let document: TextDocument
    private var entries: [Entry] = []
    private var byWords: [[WordID]: Int] = [:]
    private var byLast: [WordID: Int] = [:]
    private var byInitials: [WordID: Int] = [:]

    private let repeated: Set<WordID>

    init(document: TextDocument) {
        self.document = document
        repeated = Self.repeated(in: document)
    }

    /// Entities named more than once, or whose one mention tells its kind, in order of first mention.
    var entities: [Entity] {
        entries.sorted { $0.first < $1.first }.compactMap { entry in
            var entity = entry.entity
            guard
                let kind = entry.kinds.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
            else { return nil }
            entity.type = kind.key
            return entity
        }
    }

    /// A name of several words, or one that is sure.
    mutating func add(_ name: Name) {
        let words = name.tokens.map { document.tokens[$0].word }
        if let known = byWords[words] ?? sameCountry(name) ?? longer(words, name) {
            count(name, in: known)
            byWords[words] = known
            if words.count > 1, byWords[words] == known, entries[known].words.count == 1 {
                entries[known].words = words
                entries[known].entity.name = document.text(name.tokens)
            }
        } else {
            insert(name, words)
        }
    }

    /// "US" and "United States", "UK" and "Britain": one country under an abbreviation and a name.
    private func sameCountry(_ name: Name) -> Int? {
        guard name.isCountry else { return nil }
        let isShort =
            name.tokens.count == 1 && document.tokens[name.tokens.lowerBound].shape.contains(.allCaps)
        return entries.firstIndex { $0.isCountry && $0.country == name.country && ($0.isShort || isShort) }
    }

    /// A single word that may stand for a longer name.
    mutating func addShort(_ name: Name) {
        let words = name.tokens.map { document.tokens[$0].word }
        guard let word = words.first else { return }
        if let known = byWords[words] ?? byLast[word] ?? byInitials[word] ?? bracketed(name) {
            count(name, in: known)
        } else if name.kind != nil || isRepeated(word) {
            insert(name, words)
        }
    }

    /// "the International Relief Force (IRF)": an acronym in brackets is the name before them.
    private mutating func bracketed(_ name: Name) -> Int? {
        let index = name.tokens.lowerBound
        guard index >= 2, document.tokens[index - 1].tag == .openBracket, let word = name.tokens.first,
            document.tokens[word].shape.contains(.allCaps),
            let known = entries.firstIndex(where: { $0.end == index - 1 && $0.words.count > 1 })
        else { return nil }
        byInitials[document.tokens[word].word] = known
        return known
    }

    private mutating func count(_ name: Name, in known: Int) {
        entries[known].entity.mentions += 1
        if name.tokens.count == entries[known].words.count { entries[known].end = name.tokens.upperBound }
        entries[known].first = min(entries[known].first, name.tokens.lowerBound)
        let isWhole = name.tokens.count == entries[known].words.count
        if let kind = name.kind, name.isCertain, isWhole { entries[known].kinds[kind, default: 0] += 3 }
    }

    private mutating func insert(_ name: Name, _ words: [WordID]) {
        var entry = Entry(
            entity: Entity(
                type: name.kind ?? .organization, name: document.text(name.tokens), mentions: 1,
                country: name.kind == .person ? nil : Place.code(name.country)),
            words: words, first: name.tokens.lowerBound, end: name.tokens.upperBound)
        entry.country = name.country
        entry.isCountry = name.isCountry
        entry.isShort = words.count == 1 && document.tokens[name.tokens.lowerBound].shape.contains(.allCaps)
        entry.kinds[name.kind ?? .organization] = name.isCertain ? 3 : 1
        let position = entries.count
        entries.append(entry)
        byWords[words] = position
        guard words.count > 1, let last = words.last else { return }
        if name.kind == .person {
            byLast[last] = position
            if let first = words.first, byLast[first] == nil { byLast[first] = position }
        } else {
            byInitials[initials(name)] = position
            if name.kind == .organization, let first = words.first, byLast[first] == nil, words.count == 2 {
                byInitials[first] = byInitials[first] ?? position
            }
        }
    }

    /// The person whose full name ends in these words.
    private func longer(_ words: [WordID], _ name: Name) -> Int? {
        guard words.count == 1 || name.kind == .person, let last = words.last, let known = byLast[last],
            name.kind == .person || entries[known].words.last == last,
            entries[known].kinds[.person] != nil, words.allSatisfy({ entries[known].words.contains($0) })
        else { return nil }
        return known
    }

    /// The word that the capitals of a name make ("ASEAN").
    private func initials(_ name: Name) -> WordID {
        WordID(
            name.tokens.compactMap { index -> UInt8? in
                document.tokens[index].shape.contains(.capitalized) ? document.bytes(index).first : nil
            })
    }

    private func isRepeated(_ word: WordID) -> Bool { repeated.contains(word) }

    /// Proper nouns that occur more than once.
    private static func repeated(in document: TextDocument) -> Set<WordID> {
        var seen: Set<WordID> = []
        var repeated: Set<WordID> = []
        for token in document.tokens
        where token.tag.isProperNoun && token.shape.contains(.capitalized)
            && !seen.insert(token.word).inserted
        {
            repeated.insert(token.word)
        }
        return repeated
    }
}
