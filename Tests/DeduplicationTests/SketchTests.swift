import Testing

@testable import Deduplication

struct SketchTests {
    @Test func smallSetsAreComparedExactly() {
        let shared = Sketch.shared(
            Sketch([5, 1, 3, 3], maximumCount: 8), Sketch([3, 4, 5, 6], maximumCount: 8))
        #expect(shared == (2, 3, 4))
    }

    @Test func largeSetsAreComparedAsFarAsBothAreComplete() {
        let large = Sketch((1...100).map { UInt32($0) }, maximumCount: 10)
        #expect(large.values.count == 10)
        #expect(Sketch.shared(large, Sketch([5, 10, 50], maximumCount: 10)) == (2, 10, 2))
        #expect(Sketch.shared(large, large) == (10, 10, 10))
    }

    @Test func nothingSharesNothing() {
        let none = Sketch([], maximumCount: 4)
        #expect(Sketch.shared(none, none) == (0, 0, 0))
        #expect(Sketch.shared(none, Sketch([1], maximumCount: 4)) == (0, 0, 1))
    }

    @Test func keptAndReadAgainTheyAreTheSame() {
        let fingerprint = Fingerprint(text: Array(Samples.first.utf8))
        #expect(Fingerprint(bytes: fingerprint.bytes) == fingerprint)
        #expect(Fingerprint(bytes: Array(fingerprint.bytes.dropLast())) == nil)
    }
}
