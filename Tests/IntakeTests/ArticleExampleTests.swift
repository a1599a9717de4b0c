import Foundation
import Testing
import Wire

@testable import Intake

/// The articles of `Protocols/examples`, which the JSON Schema is held against too.
struct ArticleExampleTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Protocols/examples/article")

    private static func names(_ verdict: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: verdict).path)
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    private static func read(_ verdict: String, _ name: String) throws -> Result<Article, Refusal> {
        let bytes = Array(try Data(contentsOf: folder.appending(path: verdict).appending(path: name)))
        let reader = ArticleReader(fields: try .standard())
        return Result { () throws(Refusal) in try reader.read(bytes) }
    }

    @Test func thereAreExamples() throws {
        #expect(try Self.names("valid").count >= 8)
        #expect(try Self.names("invalid").count >= 8)
    }

    @Test(arguments: try names("valid"))
    func takesWhatIsValid(name: String) throws {
        let article = try Self.read("valid", name).get()
        #expect(ArticleID.isValid(article.id))
        #expect(article.headline != nil || article.html != nil)
        #expect(article.articleBody != nil || article.html != nil)
    }

    /// The file's name begins with the code of the refusal.
    @Test(arguments: try names("invalid"))
    func refusesWhatIsInvalid(name: String) throws {
        let code = name.prefix { $0 != "-" }
        guard case .failure(let refusal) = try Self.read("invalid", name) else {
            Issue.record("The article is taken.")
            return
        }
        #expect(refusal.code.rawValue == String(code))
        #expect(refusal.reason.hasSuffix("."))
    }
}
