import Language
import Testing
import Wire

@testable import Extraction

private let finder = Result { ClaimFinder(lexicon: try ClaimLexicon.bundled(), gazetteer: try Gazetteer()) }

struct HeadlineClaimTests {
    private static let body = """
        At least 12 people died in the fire, police said. "We saw smoke for an hour," said Ada Holm, a \
        neighbour. \
        The Dockers' Union said that the true toll was higher.
        """

    private func claims(_ headline: String) throws -> [HeadlineClaim] {
        let reader = try Reader.bundled()
        let finder = try finder.get()
        let sources = finder.claims(in: reader.read(Self.body)).sources
        return finder.claims(inHeadline: reader.read(headline, as: .headline), sources: sources)
    }

    @Test(arguments: [
        ("Police: 12 dead in warehouse fire", "12 dead in warehouse fire", "Police"),
        ("12 dead in warehouse fire: police", "12 dead in warehouse fire", "police"),
        ("Toll of the fire is higher - Dockers' Union", "Toll of the fire is higher", "Dockers' Union"),
        ("Smoke seen for an hour – Holm", "Smoke seen for an hour", "Holm"),
        ("Twelve people died in the fire, police say", "Twelve people died in the fire", "police"),
        ("Police say twelve died in warehouse fire", "twelve died in warehouse fire", "Police"),
    ])
    func theSpeakerAndTheirWords(_ headline: String, _ text: String, _ speaker: String) throws {
        let found = try claims(headline)
        #expect(found.map(\.text) == [text])
        #expect(found.map(\.speaker) == [speaker])
        #expect(found.allSatisfy { $0.source != nil })
    }

    @Test func aSpeakerWhomTheBodyDoesNotCite() throws {
        let claim = try #require(try claims("Minister says fire was set on purpose").first)
        #expect(claim.speaker == "Minister")
        #expect(claim.source == nil)
    }

    @Test(arguments: [
        "Live: warehouse fire in the port", "Portugal: fire season begins early",
        "Twelve die in warehouse fire",
        "", ":", "- -", "Police:",
    ])
    func otherHeadlinesAttributeNothing(_ headline: String) throws {
        #expect(try claims(headline).isEmpty)
    }
}
