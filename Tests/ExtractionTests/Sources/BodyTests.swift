import Testing
import Wire

@testable import Extraction

/// A body and the person through whom it speaks are one source.
struct BodyTests {
    @Test(arguments: [
        "Delta Front spokesman Otto Park said the town was calm. The Delta Front said it would stay.",
        "Trade ministry spokeswoman Ada Holm said prices had risen. The ministry said it would act.",
        "“It was a mistake,” said Ada Holm, research director for the North at Amnesty International. "
            + "Amnesty International said it would go on.",
        "Norwegian Foreign Minister Ada Holm said talks went well. Norway said it would sign the treaty.",
        "China's government said the road was open. China said that it would stay so.",
    ])
    func bodyAndVoiceAreOne(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.sources.count == 1)
        #expect(reading.sources.first?.claims == 2)
    }

    @Test(arguments: [
        // The police did not speak through him.
        "Harbour police commander Otto Park said the town was calm. Police said two men were held.",
        // Two of them: nobody knows through whom the ministry speaks.
        "Norwegian Foreign Minister Ada Holm said talks went well. Norwegian Trade Minister Otto Park said "
            + "they did not. Norway said it would sign the treaty.",
        "Former Delta Front leader Otto Park said the town was calm. The Delta Front said it would stay.",
    ])
    func othersStayApart(_ text: String) throws {
        #expect(try Reading(text).sources.count >= 2)
    }

    @Test func theOneWhoClaimsMoreGivesTheName() throws {
        let reading = try Reading(
            "The Delta Front said it held the town. The Delta Front said the road was cut. Delta Front "
                + "spokesman Otto Park said the bridge was gone.")
        #expect(reading.sources.map(\.name) == ["Delta Front"])
        #expect(reading.sources.first?.aliases.contains("Otto Park") == true)
    }

    @Test func namesAfterATitleWithAPrepositionAreWhole() throws {
        let reading = try Reading(
            "Deputy Director of Public Prosecution Ada Holm took the case. Holm said that it was weak.")
        #expect(reading.sources.map(\.name) == ["Ada Holm"])
    }

    @Test func aSourceHoldsEachMentionOnce() throws {
        let reading = try Reading(
            "Arland’s defence office said 30 were hurt, but added the cause was unclear.")
        #expect(reading.sources.count == 1)
        #expect(reading.sources.first?.mentions.count == 1)
        #expect(reading.sources.first?.claims == 2)
    }
}
