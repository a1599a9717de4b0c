import Testing

@testable import Pages

struct BylineTests {
    private func page(_ line: String, after: String = "") throws -> Page {
        try Fixture.read(
            Fixture.page("<div><h1>River cuts off villages</h1>\(line)\(Fixture.paragraphs())\(after)</div>"))
    }

    @Test(arguments: [
        "<div>By Ann Example | 2 March 2021</div>",
        "<div><span>By Ann Example</span><span>Mar 2, 2021 at 10:15</span><span>4 min read</span></div>",
        "<p>Posted on Tuesday, 2 March 2021 by Ann Example, Staff Writer</p>",
        "<p>By <b>Ann Example</b><br>2. 3. 2021</p>",
        "<div class='author'><a href='/ann'>Ann Example</a></div><div class='date'>Mar 2, 2021</div>",
        "<div>Story by Ann Example</div><div>2021-03-02</div>",
    ])
    func visibleNamesAndDates(line: String) throws {
        let page = try page(line)
        #expect(page.author == "Ann Example")
        #expect(page.datePublished == "2021-03-02")
        #expect(page.body == Fixture.body)
    }

    @Test func severalAuthors() throws {
        let page = try page("<div>By Ann Example, Bob O'Hara-Smith and J. R. de la Cruz</div>")
        #expect(page.author == "Ann Example, Bob O'Hara-Smith, J. R. de la Cruz")
    }

    @Test func belowTheText() throws {
        let page = try page("", after: "<p>By Ann Example</p><p>Published 2 March 2021</p>")
        #expect(page.author == "Ann Example")
        #expect(page.datePublished == "2021-03-02")
    }

    @Test(arguments: ["<p>By the river</p>", "<p>03/02/2021</p>", "<p>By Tuesday</p>"])
    func whatIsNeither(line: String) throws {
        let page = try page(line)
        #expect(page.author == nil)
        #expect(page.datePublished == nil)
    }

    @Test func datesInTablesAndChroniclesStay() throws {
        let table =
            "<table><tr><td>3 May 1904</td><td>Dam built</td></tr><tr><td>1983</td><td>Raised</td></table>"
        #expect(try page(Fixture.paragraphs([Fixture.first]) + table).body.contains("3 May 1904"))
    }
}
