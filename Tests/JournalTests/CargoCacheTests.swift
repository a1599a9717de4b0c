import DequeModule
import Testing
import Wire

@testable import Journal

struct CargoCacheTests {
    private func cargo(_ bytes: Int) -> Cargo {
        Cargo(parts: [Part(name: .article, bytes: [UInt8](repeating: 0, count: bytes))])
    }

    @Test func theLeastRecentlyUsedGoesFirst() {
        var cache = CargoCache(maximumBytes: 30)
        for number in 1...3 as ClosedRange<Int64> { cache.insert(cargo(10), for: ArticleNumber(number)) }
        _ = cache.cargo(of: ArticleNumber(1))
        cache.insert(cargo(10), for: ArticleNumber(4))
        #expect(cache.cargo(of: ArticleNumber(2)) == nil)
        #expect(cache.cargo(of: ArticleNumber(1)) != nil)
        #expect(cache.bytes == 30)
    }

    @Test func whatIsLargerThanTheCacheIsNotKept() {
        var cache = CargoCache(maximumBytes: 30)
        cache.insert(cargo(31), for: ArticleNumber(1))
        #expect(cache.count == 0 && cache.bytes == 0)
    }

    @Test func manyUsesOfFewEntriesTakeNoMoreRoom() {
        var cache = CargoCache(maximumBytes: 30)
        cache.insert(cargo(10), for: ArticleNumber(1))
        for _ in 0..<10_000 { _ = cache.cargo(of: ArticleNumber(1)) }
        #expect(cache.uses.count <= 67)
    }
}
