import Testing
import Wire

@testable import Intake

struct ArticleReaderTests {
    let reader: ArticleReader

    init() throws {
        reader = ArticleReader(fields: try FieldNames.standard())
    }

    private func read(_ json: String) throws(Refusal) -> Article { try reader.read(Array(json.utf8)) }

    private func code(_ bytes: [UInt8]) -> RefusalCode? {
        do {
            _ = try reader.read(bytes)
            return nil
        } catch {
            #expect(error.reason.hasSuffix("."))
            return error.code
        }
    }

    @Test func takesTheNamesOfSchemaOrg() throws {
        let article = try read(
            """
            {"headline": " Ferry sinks ", "articleBody": "Nine people died.\\n\\nA tenth is missing.\\n",
             "url": "https://example.org/a", "publisher": {"name": "Example", "url": "https://example.org"},
             "datePublished": "2024-05-01", "author": [{"name": "A. Writer"}, "B. Writer"],
             "inLanguage": "en", "section": {"name": "World", "rank": 3}}
            """)
        #expect(article.headline == "Ferry sinks")
        #expect(article.articleBody == "Nine people died.\n\nA tenth is missing.\n")
        #expect(article.publisher == Article.Publisher(name: "Example", url: "https://example.org"))
        #expect(article.author == "A. Writer, B. Writer")
        #expect(article.extra == ["section": .object(["name": .string("World"), "rank": .int(3)])])
        #expect(article.id == String(article.digest.prefix(32)))
        #expect(article.digest.utf8.count == 64)
    }

    @Test func takesTheNamesOfScrapers() throws {
        let article = try read(
            """
            {"title": "T", "maintext": "B", "date_publish": "2024-05-01", "source_domain": "example.org",
             "authors": []}
            """)
        #expect(article.headline == "T")
        #expect(article.articleBody == "B")
        #expect(article.datePublished == "2024-05-01")
        #expect(article.publisher == Article.Publisher(name: nil, url: "example.org"))
        #expect(article.author == nil)
        #expect(article.extra == nil)
    }

    @Test func theBestNameWinsAndTheOthersTravelAlong() throws {
        let article = try read(#"{"title": "second", "headline": "first", "text": "B", "content": "C"}"#)
        #expect(article.headline == "first")
        #expect(article.articleBody == "B")
        #expect(article.extra == ["title": .string("second"), "content": .string("C")])
    }

    @Test func htmlAloneNeedsNoHeadline() throws {
        let article = try read(#"{"html": "<h1>A</h1>", "headline": null}"#)
        #expect(article.headline == nil)
        #expect(article.html == "<h1>A</h1>")
    }

    @Test func ownIdsAreKept() throws {
        #expect(try read(#"{"id": "a-1.b_2", "headline": "H", "text": "B"}"#).id == "a-1.b_2")
        #expect(try read(#"{"id": 17, "headline": "H", "text": "B"}"#).id == "17")
    }

    @Test func theDigestHangsOnUrlAndContentAlone() throws {
        let first = try read(#"{"headline": "H", "text": "B", "url": "u", "author": "x"}"#)
        let second = try read(#"{"title": "H", "content": "B", "url": "u", "author": "y"}"#)
        let third = try read(#"{"headline": "H", "text": "B", "url": "v"}"#)
        #expect(first.digest == second.digest)
        #expect(first.digest != third.digest)
    }

    private static let refused: [(String, RefusalCode)] = [
        ("", .notJSON), ("not json", .notJSON), ("{\"headline\": \"H\", ", .notJSON),
        ("[1, 2]", .notAnArticle), ("\"text\"", .notAnArticle), ("{}", .notAnArticle),
        (#"{"headline": "H"}"#, .notAnArticle), (#"{"headline": 5, "text": "B"}"#, .notAnArticle),
        (#"{"headline": "H", "text": " \n "}"#, .emptyBody), (#"{"text": "B"}"#, .noHeadline),
        (#"{"headline": " ", "text": "B"}"#, .noHeadline),
        (#"{"headline": "H", "text": "a\u0000b"}"#, .notAnArticle),
        (#"{"headline": "H", "text": "B", "id": "../../etc/passwd"}"#, .badID),
        (#"{"headline": "H", "text": "B", "id": ""}"#, .badID),
        (#"{"headline": "H", "text": "B", "id": ".hidden"}"#, .badID),
        (#"{"headline": "H", "text": "B", "id": [1]}"#, .badID),
    ]

    @Test(arguments: refused)
    func refusesInWords(json: String, expected: RefusalCode) {
        #expect(code(Array(json.utf8)) == expected)
    }

    @Test func refusesBytesThatAreNoText() {
        #expect(code([0xFF, 0xFE, 0x00]) == .notJSON)
        let opening = Array(#"{"headline": "H", "text": ""#.utf8)
        #expect(code(opening + [0xC3, 0x28] + Array("\"}".utf8)) == .notJSON)
        #expect(code([UInt8](repeating: 0, count: 10)) == .notJSON)
    }

    @Test func refusesDeepNestingWithoutRecursion() {
        let depth = 100_000
        let open = String(repeating: "[", count: depth)
        #expect(code(Array(open.utf8)) == .notJSON)
        let close = String(repeating: "]", count: depth)
        let whole = #"{"headline": "H", "text": "B", "x": "# + open + close + "}"
        #expect(code(Array(whole.utf8)) == .notJSON)
    }

    @Test func bracketsInsideTextAreNoNesting() throws {
        let brackets = String(repeating: "[", count: 500) + #"\""#
        #expect(try read("{\"headline\": \"H\", \"text\": \"\(brackets)\"}").articleBody?.utf8.count == 501)
    }

    @Test func refusesWhatIsTooLarge() throws {
        let small = ArticleReader(
            fields: try FieldNames.standard(), limits: ArticleLimits(articleBytes: 100))
        #expect(throws: Refusal.self) { try small.read([UInt8](repeating: 0x20, count: 101)) }
        let headline = String(repeating: "h", count: 5000)
        #expect(code(Array(#"{"headline": "\#(headline)", "text": "B"}"#.utf8)) == .tooLarge)
    }
}
