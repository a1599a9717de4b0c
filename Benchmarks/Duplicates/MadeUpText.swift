import Foundation

/// Words drawn after Zipf's law from a vocabulary of made-up words.
struct MadeUpText {
    static let vocabulary = 200_000.0
    /// Words of higher rank are too common to tell one event from another.
    static let topicalRanks = 2_000.0

    /// A rank with a chance in inverse proportion to it, from `lowest` on.
    static func rank(from lowest: Double = 1, _ dice: inout SeededGenerator) -> Int {
        let share = Double.random(in: 0..<1, using: &dice)
        return Int(lowest * pow(vocabulary / lowest, share))
    }

    /// Spelled in syllables, the commonest words the shortest.
    static func word(_ rank: Int) -> [UInt8] {
        let consonants = Array("bdfgklmnprstvz".utf8)
        let vowels = Array("aeiou".utf8)
        var rest = rank
        var word: [UInt8] = []
        repeat {
            word.append(consonants[rest % consonants.count])
            rest /= consonants.count
            word.append(vowels[rest % vowels.count])
            rest /= vowels.count
        } while rest > 0
        return word
    }
}
