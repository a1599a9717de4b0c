import Testing
import Wire

@testable import Classification

struct CueTests {
    @Test(arguments: [
        (
            "The minister, who denies the allegations, left.", Framing.Cue.Kind.denial,
            "denies the allegations"
        ),
        ("Critics say the law is too broad.", .challenge, "Critics say"),
        ("The army has never offered any evidence for it.", .challenge, "never offered any evidence"),
        ("The real death toll could be far higher.", .challenge, "real death toll could be far higher"),
        (
            "The report could not be independently verified.", .unverified,
            "could not be independently verified"
        ),
        ("It was not immediately clear who had fired.", .unverified, "not immediately clear who"),
        ("It is unclear whether they survived.", .unverified, "unclear whether"),
        ("He spoke of traitors, without elaborating.", .unelaborated, "without elaborating"),
        ("The firm didn't say whether it would pay.", .unelaborated, "didn't say whether"),
        ("The embassy declined to comment.", .noComment, "declined to comment"),
        ("There was no immediate comment from the union.", .noComment, "no immediate comment"),
        (
            "Calls to the mayor's office went unanswered.", .noComment,
            "Calls to the mayor's office went unanswered"
        ),
        (
            "Officials had not disclosed the leak earlier.", .reportingDelay,
            "had not disclosed the leak earlier"
        ),
        ("Foreign journalists were barred from the town.", .accessLimits, "journalists were barred"),
        ("The stories passed the censors.", .accessLimits, "censors"),
        ("The counter-terrorism operation ended at dawn.", .officialVoice, "counter-terrorism operation"),
        ("The junta closed the schools.", .loadedLabel, "junta"),
        ("Troops led a brutal and deadly crackdown.", .loadedLabel, "brutal and deadly crackdown"),
    ])
    func wording(_ body: String, _ kind: Framing.Cue.Kind, _ text: String) throws {
        let cues = try Bench.cues(body)
        #expect(cues.contains { $0.kind == kind && $0.text == text }, "\(cues.map(\.text))")
    }

    @Test(arguments: [
        "The committee met on Tuesday and adopted the budget.",
        "She read the report, which names forty suppliers.",
        "The bridge, opened in 1931, carries two lanes.",
    ])
    func plainSentencesHaveNone(_ body: String) throws {
        #expect(try Bench.cues(body).isEmpty)
    }

    @Test func spansAreTheText() throws {
        let body =
            "Größere Lücken: the regime’s “reforms” could not be independently verified. They denied it."
        let bytes = Array(body.utf8)
        for cue in try Bench.cues(body) {
            #expect(String(decoding: bytes[cue.span.start..<cue.span.end], as: UTF8.self) == cue.text)
        }
    }

    @Test func voices() throws {
        let body = """
            The junta left. The union said the junta had lied.

            "The junta is a gang of thugs and nothing else," it said.
            """
        let claims: [(text: String, source: String?, kind: Claim.Kind)] = [
            ("the junta had lied", "s1", .indirect)
        ]
        let sources = [Source(id: "s1", name: "The union")]
        let part = Bench.extraction(body, sources: sources, claims: claims)
        let cues = try Bench.classifier.get().classify(part).framing.cues
        #expect(cues.first { $0.text == "junta" }?.voice == .author)
        #expect(cues.first { $0.text == "thugs" }?.voice == .direct)
    }
}
