import Testing

@testable import Pages

struct BrokenMarkupTests {
    private let article = "<div><h1>River cuts off villages</h1>\(Fixture.paragraphs())</div>"

    @Test(arguments: [
        "<nav><a href='/'>Home</a>", "<div class=nav><a href='/'>Home<a href='/n'>News", "<a name=top>",
        "<div class='cookie-bar'><p>We use cookies.</p>", "<form action='/'>", "<aside>", "<header><b><font>",
    ])
    func whatIsLeftOpenDoesNotSwallowTheArticle(opening: String) throws {
        #expect(
            try Fixture.read("<html><title>River cuts off villages</title><body>" + opening + article).body
                == Fixture.body)
    }

    @Test func aCaptionLeftOpenStillGivesTheText() throws {
        let page = try Fixture.read("<body><figure><img src=a><figcaption>\(Fixture.paragraphs())")
        #expect(page.body == Fixture.body)
    }

    @Test func preformattedTextHasParagraphs() throws {
        let text = [Fixture.first, Fixture.second, Fixture.third].joined(separator: "\n\n")
        #expect(
            try Fixture.read(Fixture.page("<h1>River cuts off villages</h1><pre>\(text)</pre>")).body
                == Fixture.body)
    }

    @Test func softHyphensDoNotPartWords() throws {
        let page = try Fixture.read(
            Fixture.page("<p>The in&shy;spec\u{200B}tors closed&nbsp;the bridge.</p>"))
        #expect(page.body == "The inspectors closed the bridge.")
    }

    @Test func namesOfCustomElementsCount() throws {
        let page = Fixture.page(
            "<amp-sidebar><p>Politics today and every day of the week.</p></amp-sidebar>" + article)
        #expect(try Fixture.read(page).body == Fixture.body)
    }
}
