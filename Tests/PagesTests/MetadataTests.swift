import Testing

@testable import Pages

struct MetadataTests {
    private func page(_ head: String, _ content: String = "<h1>River cuts off villages</h1>") throws -> Page {
        try Fixture.read(Fixture.page(head: head, content + Fixture.paragraphs()))
    }

    private func linkedData(_ json: String) -> String {
        "<script type=\"application/ld+json\">\(json)</script>"
    }

    @Test func linkedDataIsBelievedFirst() throws {
        let page = try page(
            linkedData(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Valley Gazette"},
                  {"@type": ["ReportageNewsArticle"], "headline": "River cuts off villages",
                   "datePublished": "2021-03-02T10:00:00+01:00", "inLanguage": "en-GB",
                   "author": [{"@id": "#ann"}, {"name": "Bob Example"}],
                   "publisher": {"@type": "Organization", "name": "The Valley Gazette"}},
                  {"@type": "Person", "@id": "#ann", "name": "Ann Example"}]}
                """) + "<meta name='author' content='Web Desk'><meta property='og:site_name' content='VG'>")
        #expect(page.headline == "River cuts off villages")
        #expect(page.author == "Ann Example, Bob Example")
        #expect(page.datePublished == "2021-03-02T10:00:00+01:00")
        #expect(page.inLanguage == "en-GB")
        #expect(page.publisher == "The Valley Gazette")
    }

    @Test func brokenLinkedDataIsReadAsFarAsItGoes() throws {
        let page = try page(
            linkedData(
                """
                <!-- {"@type":"NewsArticle","author":{"name":"Ann
                Example",},"datePublished":"2021-03-02" ,, "keywords":["a","b",], "description":"cut
                """))
        #expect(page.author == "Ann Example")
        #expect(page.datePublished == "2021-03-02")
    }

    @Test func metaAndMicrodata() throws {
        let page = try page(
            """
            <meta property="og:title" content="River cuts off villages - Valley Gazette">
            <meta property="og:site_name" content="Valley Gazette">
            <meta property="article:published_time" content="2021-03-02 10:00:00">
            <link rel="canonical" href="https://gazette.example/2021/river">
            """,
            """
            <h1>River cuts off villages</h1>
            <span itemprop='author'><b itemprop='name'>By Ann Example</b></span>
            """
        )
        #expect(page.headline == "River cuts off villages")
        #expect(page.author == "Ann Example")
        #expect(page.datePublished == "2021-03-02T10:00:00")
        #expect(page.publisher == "Valley Gazette")
        #expect(page.canonicalURL == "https://gazette.example/2021/river")
        #expect(page.inLanguage == "en")
    }

    @Test func theAddressMayHoldTheDate() throws {
        let html = Fixture.page(Fixture.paragraphs())
        #expect(
            try Fixture.read(html, url: "https://gazette.example/2021/03/02/river").datePublished
                == "2021-03-02")
        #expect(try Fixture.read(html, url: "https://gazette.example/2021/13/02/river").datePublished == nil)
    }

    @Test(arguments: [
        ("River cuts off villages | Valley Gazette", "River cuts off villages"),
        ("River cuts off villages - World - Valley Gazette", "River cuts off villages - World"),
        ("Valley Gazette: River", "Valley Gazette: River"),
        ("Half-way there - at last", "Half-way there - at last"),
        ("Valley Gazette", "Valley Gazette"),
    ])
    func headlinesLoseTheSite(written: String, plain: String) {
        #expect(HeadlineText.withoutSite(written, site: ["Valley Gazette"], heading: nil) == plain)
    }

    @Test(arguments: [
        ("2021-03-02T10:00:00Z", "2021-03-02T10:00:00Z"), ("2021-03-02 10:00 ", "2021-03-02T10:00"),
        ("March 2, 2021 at 10 AM", "2021-03-02"), ("Tue, 2 Mar 2021 10:00:00 GMT", "2021-03-02"),
        ("2021/03/02", "2021-03-02"), ("20210302", "2021-03-02"), ("1614679200", "2021-03-02"),
    ])
    func datesAreNormalised(written: String, iso: String) {
        #expect(DateText(months: PageLexicon.standard.months).iso(written) == iso)
    }

    @Test(arguments: ["", "yesterday", "03/02/2021", "0001-01-01T00:00:00Z", "9999999999999999999999"])
    func whatIsNoDateIsLeftOut(written: String) {
        #expect(DateText(months: PageLexicon.standard.months).iso(written) == nil)
    }
}
