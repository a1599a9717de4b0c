import Testing

@testable import Pages

struct HostilePageTests {
    private func body(_ html: String) throws -> String { try Fixture.read(html).body }

    @Test(arguments: ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a><p>", "<article>", "<font><x-y>"])
    func deepNesting(opening: String) throws {
        let deep = String(repeating: opening, count: 100_000)
        #expect(try body("<html><body><div>\(Fixture.paragraphs())</div>\(deep)deep").contains(Fixture.first))
        _ = try body(deep + String(repeating: "</i></p></q>", count: 10_000))
    }

    @Test func deepLinkedData() throws {
        let deep = String(repeating: "[{\"@graph\":", count: 100_000)
        _ = try Fixture.read("<script type='application/ld+json'>\(deep)</script>" + Fixture.paragraphs())
    }

    @Test func manyAttributes() throws {
        let attributes = (0..<100_000).map { " a\($0)=\"\"" }.joined()
        #expect(
            try body("<div\(attributes)>x</div><div>\(Fixture.paragraphs())</div>").contains(Fixture.first))
    }

    @Test func nulBytesAndInvalidUTF8() throws {
        var bytes = Array(Fixture.page("<div>\(Fixture.paragraphs())</div>").utf8)
        bytes.insert(contentsOf: [0, 0xFF, 0xC3, 0x28, 0xF5, 0x80], at: bytes.count / 2)
        let page = try ContentPageReader().read(bytes, url: nil)
        #expect(page.body.contains("Rescue teams") || page.body.contains("river"))
    }

    @Test func tooLarge() {
        let bytes = Array(repeating: UInt8(ascii: "a"), count: PageLimits.pageBytes + 1)
        #expect(throws: PageError.tooLarge(bytes: bytes.count, limitBytes: PageLimits.pageBytes)) {
            try ContentPageReader().read(bytes, url: nil)
        }
    }

    @Test(arguments: [
        "<", "<!--", "<!", "</", "<a href=\"", "<script>", "<![CDATA[", "&#x110000;&#0;&#xD800;", "<?xml",
        "<p", "\u{FEFF}",
        "<meta charset=utf-16><p>x", "<html><html><body><body><head>", "</html></body>text",
    ])
    func fragments(html: String) throws {
        _ = try body(html)
        _ = try body(html + Fixture.page(Fixture.paragraphs()))
        _ = try body(Fixture.page(Fixture.paragraphs()) + html)
    }

    /// A seeded generator, so that a failure can be repeated.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(arguments: 0..<200) func mutatedPages(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let data =
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A\\u00e9\"}</script>"
        var bytes = Array(Fixture.page(head: data, "<div class='story'>\(Fixture.paragraphs())</div>").utf8)
        for _ in 0..<20 {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: at)
            case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
            default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
            }
        }
        let page = try ContentPageReader().read(bytes, url: nil)
        #expect(page.body.utf8.count <= 2 * bytes.count)
    }
}
