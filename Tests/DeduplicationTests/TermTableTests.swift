import Testing

@testable import Deduplication

struct TermTableTests {
    @Test func weightsAddUpAndRise() {
        var table = TermTable()
        #expect(table[7] == 0)
        table.add(7, 1)
        table.add(7, 2)
        table.raise(8, to: 4)
        table.raise(8, to: 3)
        #expect(table[7] == 3)
        #expect(table[8] == 4)
        #expect(table.count == 2)
    }

    @Test func itGrowsAndKeepsWhatItHas() {
        var table = TermTable()
        for term in 0..<UInt64(5_000) { table.add(term, Float(term + 1)) }
        table.reweigh { $0 * 2 }
        #expect(table.count == 5_000)
        #expect((0..<UInt64(5_000)).allSatisfy { table[$0] == Float(2 * ($0 + 1)) })
        var sum = 0
        table.forEach { term, _ in sum += Int(term) }
        #expect(sum == 5_000 * 4_999 / 2)
    }
}
