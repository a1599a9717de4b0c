import Testing

@testable import Pages

struct PictureTextTests {
    @Test func aShortTextAloneWithAPictureIsItsCaption() throws {
        let picture = "<div><img src='a.jpg'><div>A boat on the flooded road.</div></div>"
        let page = try Fixture.read(Fixture.page("<div>" + picture + Fixture.paragraphs() + "</div>"))
        #expect(page.body == Fixture.body)
        #expect(page.captions == ["A boat on the flooded road."])
    }

    @Test func captionsAreTheTextOfAPageOfPictures() throws {
        let figures = [Fixture.first, Fixture.second].map {
            "<figure><img><figcaption>\($0)</figcaption></figure>"
        }
        let page = try Fixture.read(Fixture.page("<h1>River cuts off villages</h1>" + figures.joined()))
        #expect(page.body == Fixture.first + "\n\n" + Fixture.second)
    }
}
