import Foundation

/// How many texts have a term: a count of the texts seen, in the bounded memory of a count-min sketch
/// (Cormode and Muthukrishnan 2005), beside what is known of English before any was seen.
struct TermRarity {
    /// Counters in each of the two rows: 8 MiB together.
    static let width = 1 << 20
    /// Texts whose weight the background has.
    static let backgroundTexts: Float = 300
    /// Texts after which all counts are halved, so that what was common long ago counts less and less.
    static let halvingTexts = 1 << 19

    private var counts = [UInt32](repeating: 0, count: 2 * Self.width)
    private var texts = 0

    /// Counts one text.
    mutating func add(_ words: [UInt32], _ facts: [UInt32]) {
        if texts == Self.halvingTexts { halve() }
        texts += 1
        for terms in [words, facts] {
            for term in terms {
                let slots = Self.slots(term)
                counts[slots.0] &+= 1
                counts[slots.1] &+= 1
            }
        }
    }

    /// Inverse document frequency of a term for the next text: the logarithm of one in how many texts has it.
    func weight(_ term: UInt32, background: Float) -> Float {
        let slots = Self.slots(term)
        let count = Float(min(counts[slots.0], counts[slots.1]))
        let all = Self.backgroundTexts + Float(texts) + 2
        return Foundation.log(all / (Self.backgroundTexts * background + count + 0.5))
    }

    private mutating func halve() {
        texts /= 2
        for slot in counts.indices { counts[slot] /= 2 }
    }

    /// A term's counter in each row.
    private static func slots(_ term: UInt32) -> (Int, Int) {
        let first = Int((UInt64(term) &* 0x9e37_79b9_7f4a_7c15) >> 44)
        let second = Int((UInt64(term) &* 0xbf58_476d_1ce4_e5b9) >> 44)
        return (first, width + second)
    }
}
