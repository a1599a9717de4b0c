import Foundation
import Language

/// Inflected forms of the single words of WordNet (file formats: wndb(5WN), senseidx(5WN)).
struct WordNet {
    private(set) var kinds: [WordID: WordForms.Kinds] = [:]
    /// How often each lemma is each part of speech in the tagged texts: noun, verb, adjective, adverb.
    private var counts: [String: [Int]] = [:]
    private let folder: URL

    /// A lemma is mostly one part of speech from this share of its occurrences.
    static let dominantShare = 0.7

    init(folder: URL) throws {
        self.folder = folder
        try readCounts()
        for (name, part) in [("noun", 0), ("verb", 1), ("adj", 2), ("adv", 3)] {
            try readLemmas("data.\(name)", part: part, irregular: readExceptions("\(name).exc"))
        }
    }

    private func lines(_ file: String) throws -> [Substring] {
        try String(contentsOf: folder.appending(path: file), encoding: .isoLatin1).split(separator: "\n")
    }

    private mutating func readCounts() throws {
        for line in try lines("cntlist.rev") {
            let fields = line.split(separator: " ")
            guard fields.count == 3, let count = Int(fields[2]) else { continue }
            let key = fields[0].split(separator: "%")
            guard let lemma = key.first, key.count == 2 else { continue }
            let type = key[1].prefix(1)
            let part = type == "5" ? 2 : (Int(type) ?? 1) - 1
            counts[String(lemma), default: [0, 0, 0, 0]][part] += count
        }
    }

    /// Irregular forms by lemma.
    private func readExceptions(_ file: String) throws -> [String: [String]] {
        var forms: [String: [String]] = [:]
        for line in try lines(file) {
            let fields = line.split(separator: " ").map(String.init)
            for lemma in fields.dropFirst() { forms[lemma, default: []].append(fields[0]) }
        }
        return forms
    }

    private mutating func readLemmas(_ file: String, part: Int, irregular: [String: [String]]) throws {
        for line in try lines(file) where !line.hasPrefix(" ") {
            let fields = line.split(separator: " ")
            guard fields.count > 4, let count = Int(fields[3], radix: 16) else { continue }
            for index in 0..<count where 4 + 2 * index < fields.count {
                let word = String(fields[4 + 2 * index].prefix { $0 != "(" })
                guard !word.contains("_") else { continue }
                add(word, part: part, irregular: irregular[word.lowercased()] ?? [])
            }
        }
    }

    private mutating func add(_ word: String, part: Int, irregular: [String]) {
        let lemma = word.lowercased()
        let usual = usualPart(of: lemma)
        switch part {
        case 0:
            let isName = word != lemma
            insert(lemma, isName ? .name : .noun, usual)
            if isName { return }
            for form in irregular.isEmpty ? [Inflection.s(lemma)] : irregular { insert(form, .plural, usual) }
        case 1:
            insert(lemma, .verb, usual)
            insert(Inflection.s(lemma), .thirdPerson, usual)
            var hasPast = false
            var hasGerund = false
            for form in irregular {
                let isGerund = form.hasSuffix("ing")
                if isGerund { hasGerund = true } else { hasPast = true }
                insert(form, isGerund ? .gerund : form.hasSuffix("s") ? .thirdPerson : .past, usual)
            }
            if !hasPast { insert(Inflection.ed(lemma), .past, usual) }
            if !hasGerund { insert(Inflection.ing(lemma), .gerund, usual) }
        case 2:
            insert(lemma, .adjective, usual)
            for form in irregular { insert(form, form.hasSuffix("t") ? .superlative : .comparative, usual) }
        default:
            insert(lemma, .adverb, usual)
        }
    }

    private mutating func insert(_ form: String, _ kind: WordForms.Kinds, _ usual: WordForms.Kinds) {
        kinds[WordID(form), default: []].formUnion(kind.union(usual))
    }

    private func usualPart(of lemma: String) -> WordForms.Kinds {
        guard let counts = counts[lemma] else { return [] }
        let total = counts.reduce(0, +)
        let parts: [WordForms.Kinds] = [.mostlyNoun, .mostlyVerb, .mostlyAdjective, .mostlyAdverb]
        for (count, part) in zip(counts, parts) where Double(count) >= Self.dominantShare * Double(total) {
            return part
        }
        return []
    }
}

/// Regular English inflection.
enum Inflection {
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

    private static func endsInConsonantY(_ word: String) -> Bool {
        word.last == "y" && !(word.dropLast().last.map { vowels.contains($0) } ?? true)
    }

    static func s(_ word: String) -> String {
        if endsInConsonantY(word) { return word.dropLast() + "ies" }
        let needsE = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
        return word + (needsE ? "es" : "s")
    }

    static func ed(_ word: String) -> String {
        if endsInConsonantY(word) { return word.dropLast() + "ied" }
        return word + (word.last == "e" ? "d" : "ed")
    }

    static func ing(_ word: String) -> String {
        let dropsE = word.last == "e" && !["ee", "oe", "ye"].contains { word.hasSuffix($0) }
        return (dropsE ? String(word.dropLast()) : word) + "ing"
    }
}
