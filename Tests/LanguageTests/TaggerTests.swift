import Testing

@testable import Language

struct TaggerTests {
    /// The tags of the words of interest in a text, each word given once.
    private func tags(_ text: String, as kind: Reader.Kind = .body) throws -> [String: Language.Tag] {
        let document = try Reader.bundled().read(text, as: kind)
        var tags: [String: Language.Tag] = [:]
        for (index, token) in document.tokens.enumerated() { tags[document.text(at: index)] = token.tag }
        return tags
    }

    @Test func participlesOfPassives() throws {
        let tags = try tags("Three soldiers were killed and two houses had been destroyed by the rebels.")
        #expect(tags["killed"] == .vbn)
        #expect(tags["destroyed"] == .vbn)
        #expect(tags["were"] == .vbd)
    }

    @Test func pastTenses() throws {
        let tags = try tags("Rebels killed three soldiers, the ministry said. The army destroyed two houses.")
        #expect(tags["killed"] == .vbd)
        #expect(tags["said"] == .vbd)
        #expect(tags["destroyed"] == .vbd)
    }

    @Test func namesInCapitalizedHeadlines() throws {
        let tags = try tags("Officials Say Flood in Brazil Killed Dozens of Farmers", as: .headline)
        #expect(tags["Brazil"]?.isProperNoun == true)
        #expect(tags["Say"]?.isVerb == true)
        #expect(tags["Officials"] == .nns)
        #expect(tags["Killed"]?.isVerb == true)
    }

    @Test func marksByRule() throws {
        let tags = try tags("He paid $5 (“now”), she said; 45% – or so…")
        #expect(tags["$"] == .currency)
        #expect(tags["("] == .openBracket)
        #expect(tags["“"] == .openQuote)
        #expect(tags["”"] == .closeQuote)
        #expect(tags[","] == .comma)
        #expect(tags["–"] == .colon)
        #expect(tags["45"] == .cd)
    }

    @Test func cliticsAndPossessives() throws {
        let tags = try tags("The minister's aides didn't answer the workers' questions.")
        #expect(tags["'s"] == .pos)
        #expect(tags["'"] == .pos)
        #expect(tags["n't"] == .rb)
        #expect(tags["answer"] == .vb)
    }

    @Test func everyTokenIsTagged() throws {
        let document = try Reader.bundled().read("Qwzx flarn 'n' ☃ ® b2b — 1/2 @x #y.")
        #expect(!document.tokens.map(\.tag).contains(.unknown))
    }

    @Test func endlessSentencesAreTaggedInPieces() throws {
        let words = Array(repeating: "and the ferry", count: Tagger.maxSentenceTokens).joined(separator: " ")
        let document = try Reader.bundled().read(words)
        #expect(document.sentences.count == 1)
        #expect(document.tokens.count(where: { $0.tag == .nn }) >= Tagger.maxSentenceTokens - 3)
        #expect(!document.tokens.map(\.tag).contains(.unknown))
    }
}
