import Testing
import Wire

@testable import Deduplication

struct OrderTests {
    private static let bases = 20
    private static let orders = 5

    /// Every base with an edited, an abridged and an updated copy, in random orders: found whatever comes first.
    @Test func clustersDoNotDependOnTheOrder() throws {
        var requests: [IndexRequest] = []
        for base in 0..<Self.bases {
            let words = Self.words(base)
            var edited = words
            for position in stride(from: 7, to: words.count, by: 25) { edited[position] = "edited\(position)" }
            let updated = words.map { $0 == "31" ? "44" : $0 }
            let copies = [words, edited, Array(words.prefix(150)), updated]
            for (kind, copy) in copies.enumerated() {
                requests.append(Samples.request("\(base)-\(kind)", copy.joined(separator: " ") + "."))
            }
        }
        var dice = Dice(state: 1)
        for order in 0..<Self.orders {
            let shuffled = requests.shuffled(using: &dice)
            let answers = try ArticleIndex.transient().judge(shuffled)
            var originals: [Substring: Set<String>] = [:]
            for (request, answer) in zip(shuffled, answers) {
                let base = request.id.prefix { $0 != "-" }
                originals[base, default: []].insert(answer.duplicate.of ?? request.id)
            }
            #expect(originals.values.allSatisfy { $0.count == 1 }, "order \(order)")
            #expect(Set(originals.values.map { $0.first ?? "" }).count == Self.bases, "order \(order)")
        }
    }

    /// 250 words of a vocabulary that all bases share, with a number now and then.
    private static func words(_ base: Int) -> [String] {
        var dice = Dice(state: UInt64(base + 1) &* 0x9e37)
        return (0..<250).map { position in
            position % 50 == 9 ? "31" : "word\(Int.random(in: 0..<400, using: &dice))"
        }
    }

    /// Xorshift64 (Marsaglia 2003).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }
}
