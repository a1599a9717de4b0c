import Testing
import Wire

@testable import Extraction

struct SourceBookTests {
    @Test(arguments: [
        (
            "The Harbour Times said the dock had burned. Two sheds were lost, the newspaper said.",
            "Harbour Times"
        ),
        ("A retired pilot said the engine had failed. He said it had been old.", "retired pilot"),
        (
            "The Marsh Liberation Army (MLA) said it held the town. The group said the road was cut.",
            "Marsh Liberation Army"
        ),
        (
            "A border official accused the rebels of lying. The official said no one had crossed.",
            "border official"
        ),
        (
            "Ministry spokesman Hu Gang said talks went well. Hu said a second round would follow.",
            "Hu Gang"
        ),
        ("Radio Delta said the bridge was down. It said ten cars had fallen.", "Radio Delta"),
    ])
    func laterMentionsAreTheSameSource(_ text: String, _ name: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.count >= 2)
        #expect(Set(reading.claims.map(\.source)).count == 1)
        #expect(reading.sources.map(\.name).contains { $0.hasPrefix(name) })
    }

    @Test func shortNamesFindTheFullNameInTheText() throws {
        let reading = try Reading(
            "Trade Minister Paulo Neves met Commissioner Iris Holm. Neves said the talks had been short.")
        #expect(reading.speaker(of: "short") == "Paulo Neves")
    }

    @Test func namesAndDescriptionsAreApart() throws {
        let reading = try Reading("Interior ministry spokeswoman Leila Amrani said six men were held.")
        let source = try reading.source("Leila Amrani")
        #expect(source.description == "Interior ministry spokeswoman")
        #expect(source.claims == 1)
    }

    @Test func differentSpeakersStayApart() throws {
        let reading = try Reading("A doctor said nine had died. A police officer said four had died.")
        #expect(Set(reading.claims.map(\.source)).count == 2)
    }

    @Test func aPronounMeansWhoTheSentenceIsAbout() throws {
        #expect(
            try Reading("The coach was blunt. \"We were slow, we were scared and we lost,\" he said.")
                .speaker(of: "scared") == "coach")
        #expect(
            try Reading(
                "The police said it was calm. Egypt rejected what it called “gross meddling” in its courts."
            )
            .speaker(of: "meddling") == "Egypt")
    }

    @Test(arguments: [
        "Norway's foreign ministry said talks went well. The Danish foreign ministry said they did not.",
        "Swedish police said two had died. The Finnish police said three had.",
    ])
    func bodiesOfTwoStatesAreTwo(_ text: String) throws {
        #expect(try Reading(text).sources.count == 2)
    }

    @Test func oneStateUnderNounAndAdjectiveIsOne() throws {
        let reading = try Reading(
            "Norway's foreign ministry said talks went well. The Norwegian foreign ministry said no more.")
        #expect(reading.sources.count == 1)
    }

    @Test func anArticledNameBehindItsKindIsTheName() throws {
        let reading = try Reading("An opposition party, the Free Millers, says that ten people died.")
        #expect(reading.sources.map(\.name) == ["Free Millers"])
        #expect(reading.sources.first?.description?.contains("opposition party") == true)
    }

    @Test func theProsecutorIsTheProsecutorGeneral() throws {
        let reading = try Reading(
            "Arland's prosecutor general said two had died. The prosecutor told reporters that he knew no more.")
        #expect(reading.sources.count == 1)
    }
}
