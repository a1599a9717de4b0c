import Testing

@testable import Deduplication

struct HeirsTests {
    @Test func anHeirMayHaveAnHeir() {
        var heirs = Heirs()
        heirs.merge(3, into: 2, day: 1)
        heirs.merge(2, into: 1, day: 5)
        #expect(heirs.heir(of: 3) == 1)
        #expect(heirs.heir(of: 9) == 9)
        heirs.drop(before: 2)
        #expect(heirs.heir(of: 3) == 3)
        #expect(heirs.heir(of: 2) == 1)
    }

    @Test func nobodyIsTheirOwnHeir() {
        var heirs = Heirs()
        heirs.merge(2, into: 1, day: 1)
        heirs.merge(1, into: 2, day: 1)
        #expect(heirs.heir(of: 2) == 1)
        #expect(heirs.heir(of: 1) == 1)
    }
}
