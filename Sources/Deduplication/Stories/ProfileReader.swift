import Foundation
import Language
import Wire

/// Reads the profile of an article. Its word lists are read once from the module's resources.
struct ProfileReader: Sendable {
    /// Weight of a headline word, beside 1 + ln(n) for n times in the body.
    static let headlineWeight: Float = 1.5
    static let headlineWords = 16
    static let nameWeight: Float = 1
    static let numberWeight: Float = 2
    static let dayWeight: Float = 4
    static let incidentWeight: Float = 1
    /// Words of a text, as far as the share of texts that have a word is concerned.
    static let typicalTextWords: Float = 400
    /// Share of all words that a word has which is not among the common ones.
    static let rareWordShare: Float = 1e-6

    static let standard: ProfileReader = {
        do { return try ProfileReader() } catch { preconditionFailure("\(error)") }
    }()

    /// Share of all words, by hash.
    private var commonWords: [UInt64: Float] = [:]
    private var months: [UInt64: Int] = [:]

    private init() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("common-words.tsv", columns: 2) {
            let perMillion = try row.value(1, "number") { Float($0) }
            commonWords[WordScanner.Word(row[0]).hash] = perMillion / 1_000_000
        }
        for row in try ResourceFolder.module.rows("months.tsv", columns: 2) {
            months[WordScanner.Word(row[0]).hash] = try row.value(1, "month") { Int($0) }
        }
    }

    func profile(of input: ProfileInput) -> StoryProfile {
        var words = TermCounter()
        var facts = TermCounter()
        var previous: WordScanner.Word?
        WordScanner.scan(input.body) { word in
            if word.byteCount > 1 { words.count(word.hash) }
            if word.beginsWithDigit { facts.count(Self.key(.number, word.hash)) }
            if let previous, let day = day(previous, word) { facts.raise(day, to: Self.dayWeight) }
            previous = word
        }
        words.weighCounts(by: 1)
        facts.weighCounts(by: Self.numberWeight)
        addHeadline(input.headline, to: &words)
        addNames(input.entities, to: &facts)
        for type in input.incidentTypes {
            facts.raise(Self.key(.incident, WordScanner.Word(type.rawValue).hash), to: Self.incidentWeight)
        }
        for date in input.dates {
            facts.raise(Self.key(month: date.month, day: date.day), to: Self.dayWeight)
        }
        return StoryProfile(
            words: terms(words, space: 0), facts: terms(facts, space: 1), publishedDay: input.publishedDay)
    }

    private func addHeadline(_ headline: String, to words: inout TermCounter) {
        var seen: Set<UInt64> = []
        var position = 0
        WordScanner.scan(Array(headline.utf8)) { word in
            position += 1
            guard position <= Self.headlineWords, word.byteCount > 1, seen.insert(word.hash).inserted else {
                return
            }
            words.add(word.hash, Self.headlineWeight)
        }
    }

    /// A name counts whole and by its words, so that "Smith" meets "John Smith".
    private func addNames(_ entities: [Entity], to facts: inout TermCounter) {
        for entity in entities {
            let weight = Self.nameWeight * (1 + Foundation.log(Float(max(1, entity.mentions))))
            var whole: UInt64 = 0
            WordScanner.scan(Array(entity.name.utf8)) { word in
                whole = Hash.mixed(whole &+ word.hash)
                if commonWords[word.hash].map({ $0 < Self.functionWordShare }) ?? true {
                    facts.add(word.hash, weight)
                }
            }
            facts.add(Self.key(.name, whole), weight)
        }
    }

    /// Commoner words ("of", "the", "and") are no part of what a name tells.
    private static let functionWordShare: Float = 0.002

    /// "May 13" or "13 May".
    private func day(_ first: WordScanner.Word, _ second: WordScanner.Word) -> UInt64? {
        for (month, day) in [(first, second), (second, first)]
        where day.isNumber && (1...31).contains(day.value) {
            if let month = months[month.hash] { return Self.key(month: month, day: day.value) }
        }
        return nil
    }

    /// - Parameter space: keeps "Paris" the word apart from "Paris" the name.
    private func terms(_ counter: TermCounter, space: UInt64) -> [StoryProfile.Term] {
        let terms = counter.weights.map { hash, weight in
            let share = commonWords[hash] ?? Self.rareWordShare
            return StoryProfile.Term(
                term: Hash.kept(hash &+ space), weight: weight,
                background: 1 - Foundation.exp(-share * Self.typicalTextWords))
        }
        let sorted = terms.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        return Array(sorted.prefix(StoryProfile.maximumTerms))
    }

    private enum Kind: UInt64 {
        case number = 1
        case name, incident, day
    }

    private static func key(_ kind: Kind, _ hash: UInt64) -> UInt64 { Hash.mixed(hash &+ kind.rawValue) }

    private static func key(month: Int, day: Int) -> UInt64 {
        key(.day, UInt64(truncatingIfNeeded: month * 32 + day))
    }
}
