import Testing
import Wire

@testable import Extraction

struct TallyRuleTests {
    @Test(arguments: [
        ("The health ministry has recorded 38 deaths in the camps.", "38 deaths", "health ministry"),
        ("The provincial government put the number of dead at 21.", "the number of dead at 21",
            "provincial government"),
        ("Organisers gave a toll of at least 56.", "a toll of at least 56", "Organisers"),
        ("Police lowered their count to 14 on Friday.", "their count to 14", "Police"),
        ("Neighbours speak of nine dead.", "nine dead", "Neighbours"),
        ("The union's figure is 25 dead.", "25 dead", "union"),
        ("By the union's count, 25 miners were killed.", "25 miners were killed", "union"),
        ("The Red Crescent's toll stands at 40.", "40", "Red Crescent"),
        ("The police tally of injured was 12.", "12", "police"),
    ])
    func numbersWithoutAVerbOfSaying(_ text: String, _ content: String, _ source: String) throws {
        let reading = try Reading(text)
        #expect(reading.speaker(of: content) == source)
    }

    @Test(arguments: [
        "The bank recorded 38 transactions on Monday.",
        "The club set the record at 21.",
        "Monday's toll was 12.",
        "The ministry has not recorded 38 deaths.",
        "They put 40 chairs at the back.",
    ])
    func otherNumbers(_ text: String) throws {
        #expect(try Reading(text).claims.isEmpty)
    }
}
