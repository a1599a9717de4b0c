import Testing

@testable import Pages

struct SiteTextTests {
    private func body(_ content: String) throws -> String {
        try Fixture.read(Fixture.page("<div><h1>River cuts off villages</h1>\(content)</div>")).body
    }

    @Test(arguments: [
        "<p>We and our partners use cookies to store data on your device and to show you personalised ads.</p>",
        "<div>Get the day's stories in your inbox. Sign up for our newsletter and unsubscribe at will.</div>",
        "<p>Subscribe to continue reading. You have read your last free article.</p>",
        "<p>© 2021 Valley Gazette. Printed in the valley and read beyond it.</p>",
        "<p>By using this page you agree to our terms of use and our privacy policy.</p>",
        "<p>Read more: <a href='/1'>How the dam was built</a></p>",
    ])
    func whatTheSiteSaysIsLeftOut(notice: String) throws {
        #expect(
            try body(Fixture.paragraphs([Fixture.first]) + notice + Fixture.paragraphs([Fixture.second]))
                == Fixture.first + "\n\n" + Fixture.second)
    }

    @Test(arguments: [
        "Regulators fined the company after it shared personal data of its users with advertising partners.",
        "“Your partners track your devices without consent,” the commissioner wrote to the company on Monday.",
        "The newspaper has lost a tenth of its subscribers since it began to ask readers to log in.",
    ])
    func newsAboutSitesStays(sentence: String) throws {
        #expect(try body(Fixture.paragraphs([Fixture.first, sentence, Fixture.second])).contains(sentence))
    }

    @Test func aDialogLongerThanTheArticleIsLeftOut() throws {
        let notice = String(repeating: "<p>This notice goes on at length about many things.</p>", count: 20)
        let dialog = "<div role='dialog' class='cmp'>\(notice)</div>"
        #expect(
            try Fixture.read(Fixture.page(dialog + "<h1>River cuts off villages</h1>" + Fixture.paragraphs()))
                .body == Fixture.body)
    }

    @Test func timesOfALiveBlogAreLeftOut() throws {
        let posts = [("10:40", Fixture.first), ("09:15 GMT", Fixture.second), ("2 hours ago", Fixture.third)]
        let content = posts.map { "<section><time>\($0.0)</time><p>\($0.1)</p></section>" }.joined()
        #expect(try body(content) == Fixture.body)
    }

    @Test func countedCommentsEndAShortArticle() throws {
        let comments = String(
            repeating: "<li>I was there, and it was far worse than they say here.</li>", count: 9)
        #expect(try body("<p>\(Fixture.first)</p><h3>9 comments</h3><ol>\(comments)</ol>") == Fixture.first)
    }

    @Test func aBoxBetweenParagraphsIsLeftOut() throws {
        let box = "<div><h4>Read more</h4><p>Older floods did more damage, a study found last year.</p></div>"
        #expect(
            try body(
                Fixture.paragraphs([Fixture.first]) + box
                    + Fixture.paragraphs([Fixture.second, Fixture.third]))
                == Fixture.body)
    }

    @Test func aNoteOnTheAuthorIsLeftOut() throws {
        let note = "<p>Ann Example is a reporter in the valley. She keeps bees.</p>"
        #expect(try body("<div>By Ann Example</div>" + Fixture.paragraphs() + note) == Fixture.body)
        #expect(
            try body(Fixture.paragraphs() + "<p>Write to the desk at desk@gazette.example.</p>")
                == Fixture.body)
    }
}
