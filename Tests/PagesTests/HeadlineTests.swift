import Testing

@testable import Pages

struct HeadlineTests {
    private let text = Fixture.paragraphs()

    @Test(arguments: [
        "<title>River cuts off villages</title>",
        "<title>River cuts off villages | Valley Gazette</title>",
        "<meta property='og:title' content='River cuts off villages'>",
        "<title>River cuts off villages - V</title><meta property='og:title' content='River cuts off villages'>",
        "<meta name='twitter:title' content='River cuts off villages'>",
        "<title>Valley Gazette</title></head><body><div class='headline'>River cuts off villages</div>",
        "</head><body><div><b>River cuts off villages</b><br></div>",
        "<title>River cuts off villages - VG</title></head><body><h1>VG</h1><h2>River cuts off villages</h2>",
    ])
    func withoutAHeading(head: String) throws {
        let page = try Fixture.read("<html><head>\(head)<div>\(text)</div>")
        #expect(page.headline == "River cuts off villages")
        #expect(page.body == Fixture.body)
    }
}
