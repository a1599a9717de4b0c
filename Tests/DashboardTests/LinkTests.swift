import Testing

@testable import Dashboard

struct LinkTests {
    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x", "//evil.example", "/local", "ftp://a.example", "http:/\\evil",
        "https://a.example/\u{0}", "http",
        "https://a.example/a b",
    ])
    func nothingButWebAddressesLeadsOutside(_ address: String) {
        #expect(Link.outside(address) == nil)
    }

    @Test(arguments: ["https://a.example/x?y=z#w", "HTTP://a.example", "https://例え.example/道"])
    func webAddressesDo(_ address: String) {
        #expect(Link.outside(address)?.text == address)
    }

    @Test func pathsAreEncoded() {
        #expect(Link.path("stories", "../../etc/passwd").text == "/stories/..%2F..%2Fetc%2Fpasswd")
        #expect(Link.path("stories", "a\"b?c#d é").text == "/stories/a%22b%3Fc%23d%20%C3%A9")
        #expect(Link.path(query: [("q", "a&b=c")]).text == "/?q=a%26b%3Dc")
    }

    @Test(arguments: ["a%20b", "%E2%82%AC", "x+y", "plain"])
    func decodingTurnsItBack(_ encoded: String) {
        let plain = PercentEncoding.decoded(encoded.utf8)
        #expect(plain.map { PercentEncoding.decoded(Link.encoded($0).utf8) } == plain)
    }

    @Test(arguments: ["%", "%4", "%zz", "%00", "%ff%fe", "%C0%80"])
    func brokenEncodingIsRefused(_ encoded: String) {
        #expect(PercentEncoding.decoded(encoded.utf8) == nil)
    }
}
