import Language
import Testing
import Wire

@testable import Extraction

private let finder = Result { ClaimFinder(lexicon: try ClaimLexicon.bundled(), gazetteer: try Gazetteer()) }

/// The claims and sources of a text.
struct Reading {
    var claims: [Claim]
    var sources: [Source]

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8]) throws {
        (claims, sources) = try finder.get().claims(in: try Reader.bundled().read(bytes))
    }

    /// The name of the source of the first claim whose text holds `words`; `nil` where none does.
    func speaker(of words: String) -> String? {
        claims.first { $0.text.contains(words) }.flatMap { name($0.source) }
    }

    /// The first claim whose text holds `words`.
    func claim(_ words: String) throws -> Claim { try #require(claims.first { $0.text.contains(words) }) }

    func name(_ id: String?) -> String? { sources.first { $0.id == id }?.name }

    func source(_ name: String) throws -> Source { try #require(sources.first { $0.name == name }) }
}
