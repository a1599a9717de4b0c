import Testing

@testable import Pages

struct OtherArticleTests {
    private func body(_ content: String) throws -> String {
        try Fixture.read(Fixture.page("<div>\(content)</div>")).body
    }

    private let own = "<h1>River cuts off villages</h1>" + Fixture.paragraphs()
    private let next = """
        <h1>Fair moved to June</h1><p>The spring fair will be held in June because the meadow is wet.</p>
        <p>Stalls can be booked at the town hall until the end of the month.</p>
        """

    @Test func theNextArticleIsLeftOut() throws {
        #expect(try body("<div>\(own)</div><div>\(next)</div>") == Fixture.body)
        #expect(try body("<article>\(own)</article><article>\(next)</article>") == Fixture.body)
    }

    @Test func teasersWithSummariesAreLeftOut() throws {
        let teasers = (1...3).map {
            "<div><h3><a href='/\($0)'>One more story</a></h3><p>Story \($0) told in one line now.</p></div>"
        }
        #expect(try body(own + teasers.joined()) == Fixture.body)
    }

    @Test func aShortTailOutsideTheArticleIsLeftOut() throws {
        #expect(try body("<div>\(own)</div><div><p>Valley Gazette, Mill Lane 4.</p></div>") == Fixture.body)
    }

    @Test func sectionsOfOneParagraphStay() throws {
        let sections = [Fixture.first, Fixture.second, Fixture.third].map {
            "<section><p>\($0)</p></section>"
        }
        #expect(try body("<h1>River cuts off villages</h1>" + sections.joined()) == Fixture.body)
    }

    @Test func aPullQuoteIsLeftOutAndAQuotationStays() throws {
        let pulled = "<blockquote>The river rose above its banks early on Tuesday</blockquote>"
        #expect(try body(own + pulled + "<p>The end.</p>") == Fixture.body)
        let quoted = "<blockquote>I have never seen it so high in all my years.</blockquote>"
        #expect(
            try body(own + quoted + "<p>So said the miller, who is 90.</p>").contains("never seen it so high")
        )
    }
}
