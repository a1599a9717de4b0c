import Testing
import Wire

@testable import Extraction

struct VerbRuleTests {
    @Test(arguments: [
        (
            "The harbour authority said the ferry was carrying 40 passengers.",
            "the ferry was carrying 40 passengers"
        ),
        (
            "The ferry was carrying 40 passengers, the harbour authority said.",
            "The ferry was carrying 40 passengers"
        ),
        (
            "The ferry was carrying 40 passengers, said the harbour authority.",
            "The ferry was carrying 40 passengers"
        ),
        (
            "The harbour authority said in a statement on Monday that the ferry was carrying 40 passengers.",
            "the ferry was carrying 40 passengers"
        ),
        ("The harbour authority said at least 40 people had drowned.", "at least 40 people had drowned"),
        ("The harbour authority said at least 40 people drowned.", "at least 40 people drowned"),
        ("The harbour authority said at least 40 people died on board.", "at least 40 people died on board"),
        ("The harbour authority said more than 40 people had drowned.", "more than 40 people had drowned"),
        ("The harbour authority said about 40 people had drowned.", "about 40 people had drowned"),
        ("The harbour authority told reporters the ferry had sunk.", "the ferry had sunk"),
        (
            "The harbour authority accused the owners of ignoring warnings.",
            "the owners of ignoring warnings"
        ),
        ("The harbour authority warned of further storms.", "further storms"),
        ("The harbour authority referred to the storm of May.", "the storm of May"),
        ("The harbour authority vowed to punish the owners.", "to punish the owners"),
    ])
    func contentWithoutCueAndSource(_ text: String, _ content: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.map(\.text) == [content])
        #expect(reading.speaker(of: content) == "harbour authority")
    }

    @Test func secondVerbSharesTheSubject() throws {
        let reading = try Reading("The minister said the bridge was safe and warned that the road was not.")
        #expect(reading.claims.map(\.text) == ["the bridge was safe", "the road was not"])
        #expect(Set(reading.claims.map(\.source)) == ["s1"])
    }

    @Test func contentEndsWhereAnotherSpeaks() throws {
        let reading = try Reading(
            "The union said 300 workers had walked out, but the company said there were only 40.")
        #expect(reading.speaker(of: "300 workers") == "union")
        #expect(reading.speaker(of: "only 40") == "company")
        #expect(try reading.claim("300 workers").text == "300 workers had walked out")
    }

    @Test(arguments: [
        (
            "It makes a difference, Holm said in an interview, that Park and his team “don’t forget us.”",
            "It makes a difference"
        ),
        (
            "Instead, Holm told the radio, his policy would be “to go after them” if he won.",
            "his policy would be"
        ),
        (
            "And, Holm tells the crowd, he has been known to be “rough” in his home state.",
            "he has been known"
        ),
        ("Holm himself said Tuesday that the bill was dead.", "the bill was dead"),
        (
            "Holm said he did not recall it, but in a later interview said he had lost the key.",
            "he had lost the key"
        ),
    ])
    func theSubjectIsFoundAroundAdverbsAndPhrases(_ text: String, _ content: String) throws {
        #expect(try Reading(text).claims.contains { $0.text.hasPrefix(content) })
        #expect(try Reading(text).speaker(of: content) == "Holm")
    }

    @Test func interruptedContentIsWhole() throws {
        let reading = try Reading("Most of the delays, residents argue, are due to poor planning.")
        #expect(try reading.claim("poor planning").text.hasPrefix("Most of the delays"))
    }

    @Test func whoeverDidSomethingSpeaks() throws {
        let reading = try Reading(
            "Survivors who crossed into the valley said soldiers had fired without warning.")
        #expect(reading.speaker(of: "soldiers had fired") == "Survivors")
        #expect(try Reading("Armed men attacked a police station at night.").claims.isEmpty)
    }

    @Test func aNameThatEndsLikeAVerbSpeaks() throws {
        let reading = try Reading("Human Rights Watch said this month that hundreds of people were drowned.")
        #expect(reading.speaker(of: "hundreds of people") == "Human Rights Watch")
    }

    @Test func denialsAreDenied() throws {
        #expect(try Reading("The company denies that it knew of the leak.").claims.first?.stance == .denied)
    }

    @Test func silenceIsNoClaim() throws {
        #expect(try Reading("The police did not say who was arrested.").claims.isEmpty)
    }

    @Test func parenthesesBelongToTheSubject() throws {
        let reading = try Reading(
            "Gen. Omar Haddad, a deputy police chief, told reporters that 12 people had been held.")
        let source = try reading.source("Omar Haddad")
        #expect(reading.speaker(of: "12 people") == "Omar Haddad")
        #expect(source.aliases.contains("Gen. Omar Haddad"))
    }

    @Test func relativeClausesEndWithTheirComma() throws {
        let reading = try Reading("The mayor, who denies the charge, has left the city.")
        #expect(reading.claims.map(\.text) == ["the charge"])
    }

    @Test func aTimeIsNoContent() throws {
        let reading = try Reading(
            "Cases have doubled, the ministry said on Thursday, warning that vaccine was scarce.")
        #expect(reading.claims.map(\.text) == ["Cases have doubled", "vaccine was scarce"])
    }

    @Test func theObjectOfARelativeClauseStandsBefore() throws {
        let reading = try Reading("The verdict, which the unions called a blow to workers, was read.")
        #expect(reading.claims.map(\.text) == ["a blow to workers"])
        #expect(reading.speaker(of: "a blow") == "unions")
    }

    @Test(arguments: [
        ("The ministry rejected as baseless claims that prisoners had been beaten.", "as baseless claims"),
        ("The council sees the bridge as a danger.", "the bridge as a danger"),
        ("The union demanded that the mine be closed.", "the mine be closed"),
        ("The judge ordered the city to pay the workers back.", "the city to pay"),
        ("Lawmakers voted to expel the speaker.", "to expel the speaker"),
    ])
    func whatIsTakenForAndWhatIsDecided(_ text: String, _ content: String) throws {
        #expect(try Reading(text).claims.contains { $0.text.hasPrefix(content) })
    }

    @Test func theSecondOfTwoPastTensesIsAClaimOfItsOwn() throws {
        let reading = try Reading("Mr. Osei admitted taking the stones but denied selling them.")
        #expect(reading.claims.map(\.text) == ["taking the stones", "selling them"])
        #expect(reading.claims.map(\.stance) == [.asserted, .denied])
        #expect(reading.claims.allSatisfy { reading.name($0.source) == "Osei" })
    }

    @Test func theOpeningPhraseSpeaksWhereTheNearOneCannot() throws {
        let reading = try Reading(
            "Relatives of two people missing after a mudslide said that no warning had been given.")
        #expect(reading.speaker(of: "no warning") == "Relatives of two people")
    }

    @Test func aTitleInsideABodysNameIsNone() throws {
        let reading = try Reading("The General Staff said the attack failed. It said troops held the town.")
        #expect(reading.speaker(of: "the attack failed") == "General Staff")
        #expect(reading.speaker(of: "troops held") == "General Staff")
    }
}
