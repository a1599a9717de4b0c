import Testing
import Wire

@testable import Extraction

struct QuotationRuleTests {
    @Test func cueAfterTheQuotation() throws {
        let reading = try Reading("“We found no survivors,” said rescue leader Mina Torres.")
        #expect(reading.claims.map(\.kind) == [.direct])
        #expect(reading.speaker(of: "no survivors") == "Mina Torres")
    }

    @Test func cueBeforeTheQuotation() throws {
        let reading = try Reading(
            "Rescue leader Mina Torres said: \"We found no survivors. The search goes on.\"")
        #expect(reading.claims.map(\.text) == ["\"We found no survivors. The search goes on.\""])
        #expect(reading.speaker(of: "search goes on") == "Mina Torres")
    }

    @Test func anInterruptedQuotationIsOneClaim() throws {
        let reading = try Reading("\"We found no survivors,\" Torres said. \"The search goes on.\"")
        #expect(reading.claims.count == 1)
        #expect(reading.claims.first?.kind == .direct)
        #expect(try reading.claim("no survivors").text.hasSuffix("\"The search goes on.\""))
    }

    @Test func aFreeQuotationFollowsTheSpeakerBeside() throws {
        let reading = try Reading(
            "A nurse at the clinic told the radio that she hid.\n\n\"It was terrible to hear them outside.\""
        )
        #expect(reading.speaker(of: "terrible") == "nurse at the clinic")
    }

    @Test func quotationsGoOnOverParagraphs() throws {
        let reading = try Reading(
            "Judge Mina Ruiz said: “The evidence was weak.\n\n“The witnesses had gone, and nobody asked.”"
        )
        #expect(reading.speaker(of: "evidence was weak") == "Mina Ruiz")
        #expect(reading.speaker(of: "witnesses had gone") == "Mina Ruiz")
    }

    @Test func quotedWordsInsideASentenceMakeItMixed() throws {
        let reading = try Reading("The ministry said the raid had dealt a \"heavy blow\" to the gang.")
        #expect(reading.claims.map(\.kind) == [.mixed])
        #expect(reading.claims.map(\.text) == ["the raid had dealt a \"heavy blow\" to the gang"])
    }

    @Test func titlesAreNoStatements() throws {
        #expect(try Reading("\"The Long Road,\" a novel, sold well in March.").claims.isEmpty)
    }

    @Test func aCallIsAStatement() throws {
        #expect(
            try Reading("\"Stop the trucks!\" shouted the women at the gate.").claims.map(\.kind) == [.direct]
        )
    }
}
