import Testing

@testable import Pages

struct MainTextTests {
    @Test func findsTheTextWithoutAnyHint() throws {
        let page = try Fixture.read(
            Fixture.page("<div><h1>River cuts off villages</h1>\(Fixture.paragraphs())</div>"))
        #expect(page.body == Fixture.body)
        #expect(page.headline == "River cuts off villages")
    }

    @Test func keepsSubheadingsAndLists() throws {
        let content = """
            <article><h1>River cuts off villages</h1><p>\(Fixture.first)</p><h2>What is known</h2>
            <ul><li>Three villages</li><li>42 people</li></ul><p>\(Fixture.second)</p></article>
            """
        let page = try Fixture.read(Fixture.page(content))
        #expect(
            page.body
                == [Fixture.first, "What is known", "Three villages", "42 people", Fixture.second]
                .joined(separator: "\n\n"))
    }

    @Test func captionsStayOutOfTheBody() throws {
        let content = """
            <div class="story-body"><p>\(Fixture.first)</p>
            <figure><img src="a.jpg"><figcaption>A boat on the flooded road. Photo: Ann
            Example</figcaption></figure>
            <div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The bridge before the
            flood.</p></div>
            <p>\(Fixture.second)</p><p>\(Fixture.third)</p></div>
            """
        let page = try Fixture.read(Fixture.page(content))
        #expect(page.body == Fixture.body)
        #expect(
            page.captions == [
                "A boat on the flooded road. Photo: Ann Example", "The bridge before the flood.",
            ])
    }

    @Test(arguments: [
        """
        <div class='related-stories'><h3>Related stories</h3>
        <p>Older floods did more damage, a study found last year.</p></div>
        """,
        "<div class='share-bar'><a href='#'>Facebook</a> <a href='#'>Twitter</a></div>",
        """
        <div id='cookie-banner'><p>We use cookies to improve your visit. You can change this at any
        time.</p></div>
        """,
        "<div id='comments'><p>I was there and it was far worse than they say here, believe me.</p></div>",
        "<aside><p>Sign up for our newsletter and receive the news of the day each morning.</p></aside>",
        "<p>Follow us on Facebook, Twitter and Instagram.</p>",
        "<div style='display: none'><p>You have read all of your free articles for this month.</p></div>",
        "<script>document.write('<p>Written by a script, and not to be read.</p>')</script>",
        """
        <ul><li><a href='/1'>Storm warning for the coast</a></li>
        <li><a href='/2'>Harvest late again</a></li></ul>
        """,
    ])
    func leavesOut(boilerplate: String) throws {
        let content = "<div><h1>River cuts off villages</h1>\(Fixture.paragraphs())\(boilerplate)</div>"
        #expect(try Fixture.read(Fixture.page(content)).body == Fixture.body)
    }

    @Test func aHeadingOfFurtherReadingEndsTheText() throws {
        let content = """
            <div class="entry-content">\(Fixture.paragraphs())<h3>You may also like</h3>
            <p>A long teaser for another story, which has nothing to do with this one.</p></div>
            """
        #expect(try Fixture.read(Fixture.page(content)).body == Fixture.body)
    }

    @Test func lineBreaksMakeParagraphs() throws {
        let content = "<td class='text'>\(Fixture.first)<br>\(Fixture.second)<br><br>\(Fixture.third)</td>"
        let page = try Fixture.read(Fixture.page("<table><tr>\(content)</tr></table>"))
        #expect(page.body == Fixture.body)
    }

    @Test func whatStandsAboveTheHeadlineIsLeftOut() throws {
        let notice = "<p>Your browser is out of date, and parts of this page may not work for you.</p>"
        let content = "<div>\(notice)<h1>River cuts off villages</h1>\(Fixture.paragraphs())</div>"
        #expect(try Fixture.read(Fixture.page(content)).body == Fixture.body)
    }

    @Test func repeatedBlocksAreReadOnce() throws {
        let content = Fixture.paragraphs([Fixture.first, Fixture.second, Fixture.first, Fixture.third])
        #expect(try Fixture.read(Fixture.page("<div>\(content)</div>")).body == Fixture.body)
    }

    @Test func teasersInArticlesOfTheirOwnAreLeftOut() throws {
        let teaser = """
            <article><h2>Another story</h2>
            <p>It has nothing to do with the river, as far as we know.</p></article>
            """
        let content = """
            <div><article><h1>River cuts off villages</h1>\(Fixture.paragraphs())
            \(Fixture.paragraphs(["The end is near, they say."]))</article>\(teaser)\(teaser)</div>
            """
        #expect(try !Fixture.read(Fixture.page(content)).body.contains("nothing to do"))
    }

    @Test func aBodyInSeveralPartsIsJoined() throws {
        let content = """
            <div><div class="article-body"><p>\(Fixture.first)</p><p>\(Fixture.second)</p></div>
            <div class="ad-slot">Advertisement</div>
            <div class="article-body"><p>\(Fixture.third)</p></div></div>
            """
        #expect(try Fixture.read(Fixture.page(content)).body == Fixture.body)
    }

    @Test func aNameOfAClassNeverDropsTheArticle() throws {
        let content =
            "<div class='content-with-sidebar'><h1>River cuts off villages</h1>\(Fixture.paragraphs())</div>"
        #expect(try Fixture.read(Fixture.page(content)).body == Fixture.body)
    }

    @Test func textInLinkedDataStandsInForAnEmptyPage() throws {
        let data = #"{"@type":"NewsArticle","articleBody":"\#(Fixture.first)\n\#(Fixture.second)"}"#
        let page = try Fixture.read(
            Fixture.page(head: "<script type='application/ld+json'>\(data)</script>", "<div id='root'></div>")
        )
        #expect(page.body == Fixture.first + "\n\n" + Fixture.second)
    }

    @Test func aPageWithoutAnArticleIsEmpty() throws {
        #expect(try Fixture.read("").body.isEmpty)
        #expect(try Fixture.read(Fixture.page("")).body.isEmpty)
    }
}
