import Testing

@testable import Pages

struct DeclaredBodyTests {
    private func page(_ declared: String, _ content: String) throws -> Page {
        let data =
            #"{"@type":"NewsArticle","headline":"River cuts off villages","articleBody":"\#(declared)"}"#
        return try Fixture.read(
            Fixture.page(head: "<script type='application/ld+json'>\(data)</script>", "<div>\(content)</div>")
        )
    }

    private let whole = [Fixture.first, Fixture.second, Fixture.third].joined(separator: #"\n\n"#)

    @Test func standsInForABeginning() throws {
        #expect(try page(whole, "<p>\(Fixture.first)</p>").body == Fixture.body)
    }

    @Test func showsWhereTheTextBeginsAndEnds() throws {
        let stranger = "<p>The spa in the next valley is open on all days of the week.</p>"
        #expect(try page(whole, stranger + Fixture.paragraphs() + stranger).body == Fixture.body)
    }

    @Test func aDeclaredBeginningCutsNothing() throws {
        #expect(try page(Fixture.first, Fixture.paragraphs()).body == Fixture.body)
    }
}
