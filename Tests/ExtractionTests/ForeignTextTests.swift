import Testing
import Wire

@testable import Extraction

struct ForeignTextTests {
    @Test(arguments: [
        (
            """
            Bei dem Brand in der Lagerhalle sind nach Angaben der Polizei mindestens zwölf Menschen ums \
            Leben gekommen.
            """, "de"
        ),
        ("По данным полиции, при пожаре на складе погибли не менее двенадцати человек.", "ru"),
    ])
    func anotherLanguageIsPassedThrough(_ text: String, _ language: String) throws {
        let part = try Extractor().extract(
            article: Article(id: "a", headline: "x", articleBody: text, digest: "d")
        ).part
        #expect(part.unsupportedLanguage == language)
        #expect(part.article.inLanguage == language)
        #expect(part.article.articleBody == text)
        #expect(part.claims.isEmpty && part.figures.isEmpty && part.entities.isEmpty)
    }

    @Test func englishIsRead() throws {
        let part = try Extractor().extract(
            article: Article(id: "a", headline: "x", articleBody: "Police said 12 people died.", digest: "d")
        ).part
        #expect(part.unsupportedLanguage == nil)
        #expect(part.claims.count == 1)
    }
}
