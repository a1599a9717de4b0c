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

    private var rows = [[UInt32]](repeating: [UInt32](repeating: 0, count: Self.width), count: 2)
    private var texts = 0

    /// Counts one text.
    mutating func add(_ words: [UInt32], _ facts: [UInt32]) {
        if texts == Self.halvingTexts { halve() }
        texts += 1
        for row in rows.indices {
            for term in words { rows[row][Self.slot(term, row)] &+= 1 }
            for term in facts { rows[row][Self.slot(term, row)] &+= 1 }
        }
    }

    /// Inverse document frequency of a term for the next text: the logarithm of one in how many texts has it.
    func weight(_ term: UInt32, background: Float) -> Float {
        let count = Float(min(rows[0][Self.slot(term, 0)], rows[1][Self.slot(term, 1)]))
        let all = Self.backgroundTexts + Float(texts) + 2
        return Foundation.log(all / (Self.backgroundTexts * background + count + 0.5))
    }

    private mutating func halve() {
        texts /= 2
        for row in rows.indices {
            for slot in rows[row].indices { rows[row][slot] /= 2 }
        }
    }

    private static func slot(_ term: UInt32, _ row: Int) -> Int {
        let factors: [UInt64] = [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9]
        return Int((UInt64(term) &* factors[row]) >> 44)
    }
}
