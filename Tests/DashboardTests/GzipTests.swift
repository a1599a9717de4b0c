import Testing

@testable import Dashboard

struct GzipTests {
    @Test(arguments: [1_000, 100_000, 3_000_000])
    func expandsWhatItCompressed(_ size: Int) throws {
        let text = Array("At least nine people drowned, the coast guard said. ".utf8)
        let bytes = (0..<size).map { text[$0 % text.count] }
        let compressed = try #require(Gzip.compress(bytes))
        #expect(compressed.count < size / 10)
        #expect(Gzip.expand(compressed) == bytes)
    }

    @Test func whatDoesNotGetSmallerStaysAsItIs() {
        let bytes = Array("{}".utf8)
        #expect(Gzip.compress(bytes) == nil)
        #expect(Gzip.expand(bytes) == bytes)
    }

    @Test func brokenDataIsTold() throws {
        let compressed = try #require(Gzip.compress([UInt8](repeating: 0x61, count: 500)))
        #expect(Gzip.expand(Array(compressed.dropLast(9))) == nil)
        #expect(Gzip.expand(Array(compressed.dropLast(4)) + [0xFF, 0xFF, 0xFF, 0xFF]) == nil)
        #expect(Gzip.expand(Array(compressed.dropLast(4)) + [0, 0, 0, 0]) == nil)
        #expect(Gzip.expand([0x1F, 0x8B]) == [0x1F, 0x8B])
    }
}
