import Testing
import Wire

@testable import Extraction

/// Acts done with each other, and things that are no partners.
struct MutualTests {
    @Test(arguments: [
        ("Chile and Peru agreed to share the water.", "AGREE Chile > Peru"),
        ("Students and police clashed in Lima.", "ASSAULT Students > police"),
        (
            "Clashes erupted between supporters of the mayor and the army.",
            "ASSAULT supporters > the army"
        ),
        ("Israel is opposed to French mediation.", "REJECT Israel > French mediation"),
        ("Norway gave Chad a loan.", "AID Norway > Chad"),
    ])
    func partners(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief) == [expected])
    }

    @Test(arguments: [
        ("An explosion near the town of Herat killed two monks.", "ASSAULT An explosion > two monks"),
        ("Two monks were killed in a blast in a market.", "ASSAULT a blast > Two monks"),
    ])
    func thoseHitRatherThanThePlace(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief) == [expected])
    }

    @Test func placesBeforeTheNounAreNoActors() throws {
        let incident = try facts("The Kenya blast killed nine people on Monday.").incidents.first
        #expect(incident?.place == "Kenya")
        #expect(incident?.recipient == "nine people")
    }
}
