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
    private static let rareWordBackground = 1 - Foundation.exp(-rareWordShare * typicalTextWords)

    static let standard: ProfileReader = {
        do { return try ProfileReader() } catch { preconditionFailure("\(error)") }
    }()

    /// Share of all words, by hash.
    private var commonWords = TermTable()
    private var months: [UInt64: Int] = [:]

    private init() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("common-words.tsv", columns: 2) {
            let perMillion = try row.value(1, "number") { Float($0) }
            commonWords.raise(WordScanner.Word(row[0]).hash, to: perMillion / 1_000_000)
        }
        for row in try ResourceFolder.module.rows("months.tsv", columns: 2) {
            months[WordScanner.Word(row[0]).hash] = try row.value(1, "month") { Int($0) }
        }
    }

    func profile(of input: ProfileInput) -> StoryProfile {
        var facts = facts(in: input.words)
        addNames(input.entities, to: &facts)
        for type in input.incidentTypes {
            facts.raise(Self.key(.incident, WordScanner.Word(type.rawValue).hash), to: Self.incidentWeight)
        }
        for date in input.dates {
            facts.raise(Self.key(month: date.month, day: date.day), to: Self.dayWeight)
        }
        var words = words(in: input.words)
        addHeadline(input.headline, to: &words)
        return StoryProfile(
            words: terms(words, space: 0), facts: terms(facts, space: 1), publishedDay: input.publishedDay)
    }

    /// Words of one character tell nothing.
    private func words(in text: [WordScanner.Word]) -> TermTable {
        var words = TermTable(expectedCount: text.count / Self.usualRepetitions)
        for word in text where word.byteCount > 1 { words.add(word.hash, 1) }
        words.reweigh(Self.weight(count:))
        return words
    }

    /// The text's numbers and days of the year.
    private func facts(in text: [WordScanner.Word]) -> TermTable {
        var facts = TermTable()
        for word in text where word.beginsWithDigit { facts.add(Self.key(.number, word.hash), 1) }
        facts.reweigh { Self.numberWeight * Self.weight(count: $0) }
        for (first, second) in zip(text, text.dropFirst()) where first.isNumber || second.isNumber {
            if let day = day(first, second) { facts.raise(day, to: Self.dayWeight) }
        }
        return facts
    }

    /// Of a term that stands in a text `count` times.
    private static func weight(count: Float) -> Float { count == 1 ? 1 : 1 + Foundation.log(count) }

    private static let usualRepetitions = 2

    private func addHeadline(_ headline: String, to words: inout TermTable) {
        var seen: Set<UInt64> = []
        var position = 0
        WordScanner.scan(headline) { word in
            position += 1
            guard position <= Self.headlineWords, word.byteCount > 1, seen.insert(word.hash).inserted else {
                return
            }
            words.add(word.hash, Self.headlineWeight)
        }
    }

    /// A name counts whole and by its words, so that "Smith" meets "John Smith".
    private func addNames(_ entities: [Entity], to facts: inout TermTable) {
        for entity in entities {
            let weight = Self.nameWeight * Self.weight(count: Float(max(1, entity.mentions)))
            var whole: UInt64 = 0
            WordScanner.scan(entity.name) { word in
                whole = Hash.mixed(whole &+ word.hash)
                if commonWords[word.hash] < Self.functionWordShare { facts.add(word.hash, weight) }
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
    private func terms(_ table: TermTable, space: UInt64) -> [StoryProfile.Term] {
        var terms: [StoryProfile.Term] = []
        terms.reserveCapacity(table.count)
        table.forEach { hash, weight in
            terms.append(
                StoryProfile.Term(
                    term: Hash.kept(hash &+ space), weight: weight, background: background(hash)))
        }
        terms.sort { $0.weight == $1.weight ? $0.term < $1.term : $0.weight > $1.weight }
        return Array(terms.prefix(StoryProfile.maximumTerms))
    }

    /// Share of typical texts that have the word.
    private func background(_ word: UInt64) -> Float {
        let share = commonWords[word]
        return share > 0 ? 1 - Foundation.exp(-share * Self.typicalTextWords) : Self.rareWordBackground
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
