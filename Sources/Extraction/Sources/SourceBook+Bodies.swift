import Language
import Wire

/// Joins a body with the person through whom it speaks: "the Delta Front said", "Delta Front spokesman Otto
/// Park said".
extension SourceBook {
    /// Texts with more sources are lists: each body would be compared with each person.
    static let maxComparedEntries = 256

    /// Joins entries that are one source.
    /// - Parameter claims: how many claims each entry makes.
    /// - Returns: the entry that each entry is now part of.
    mutating func joinBodies(claims: [Int: Int]) -> [Int] {
        var owner = Array(entries.indices)
        guard entries.count <= Self.maxComparedEntries else { return owner }
        for body in entries.indices where entries[body].isUsed && isBody(entries[body]) {
            guard let person = voice(of: body) else { continue }
            let keepsPerson = claims[person, default: 0] >= claims[body, default: 0]
            let (kept, joined) = keepsPerson ? (person, body) : (body, person)
            let target = owner[kept]
            guard target != joined, owner[joined] == joined else { continue }
            for index in owner.indices where owner[index] == joined { owner[index] = target }
            join(joined, into: target)
        }
        return owner
    }

    private func isBody(_ entry: SourceEntry) -> Bool {
        !entry.isPlural && entry.sex == .either
            && (entry.kinds.contains(.organization) || entry.kinds.contains(.media))
            && entry.descriptionWords.allSatisfy {
                passage.lexicon.offices[$0] == nil && passage.lexicon.titles[$0] == nil
            }
    }

    /// "Arland's government" for "Arland".
    private func government(of body: Int, _ country: UInt16) -> Int? {
        entries.indices.first { index in
            let words = entries[index].words
            return index != body && entries[index].isUsed && words.last == "government"
                && words.contains { self.country(of: [$0], adjective: true) == country }
        }
    }

    /// The one person who holds an office in the body; of several, the one whose office is to speak.
    private func voice(of body: Int) -> Int? {
        let key = ownName(of: entries[body])
        let country = country(of: key)
        if let country, let government = government(of: body, country) { return government }
        var heads: [Int] = []
        var voices: [Int] = []
        for index in entries.indices where index != body && entries[index].isUsed {
            let entry = entries[index]
            guard entry.kinds.contains(.person), !entry.isPlural, !isBody(entry),
                let office = office(of: entry, in: key, country: country),
                office == .voice || country != nil || entries[body].isNamed || entries[body].words.count > 1
            else { continue }
            heads.append(index)
            if office == .voice { voices.append(index) }
        }
        return heads.count == 1 ? heads[0] : voices.count == 1 ? voices[0] : nil
    }

    /// The office that a person's description, or noun phrase, gives them in the body or state.
    private func office(of entry: SourceEntry, in key: [WordID], country: UInt16?) -> Office? {
        let words = entry.descriptionWords.isEmpty ? entry.words : entry.descriptionWords
        guard words.first != "former", !words.contains("ex") else { return nil }
        let offices = words.compactMap { passage.lexicon.offices[$0] }
        if let country {
            guard words.contains(where: { self.country(of: [$0], adjective: true) == country }) else {
                return nil
            }
            return offices.first { $0 == .voice } ?? offices.first { $0 == .state }
        }
        guard !key.isEmpty, words.count > key.count, holds(words, key) else { return nil }
        return offices.first { $0 == .voice } ?? offices.first
    }

    private func holds(_ words: [WordID], _ key: [WordID]) -> Bool {
        (0...words.count - key.count).contains { words[$0..<$0 + key.count].elementsEqual(key) }
    }

    /// "Civil Defence Authority" of "Arland's Civil Defence Authority".
    private func ownName(of entry: SourceEntry) -> [WordID] {
        let mark = entry.words.lastIndex { $0 == "'s" || $0 == "’s" }
        return mark.map { Array(entry.words[($0 + 1)...]) } ?? entry.words
    }

    func country(of words: [WordID], adjective: Bool = false) -> UInt16? {
        gazetteer.places(named: words).first {
            $0.kind == .country || adjective && $0.kind == .demonym
        }.flatMap { $0.country == 0 ? nil : $0.country }
    }
}
