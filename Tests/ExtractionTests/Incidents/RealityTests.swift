import Testing
import Wire

@testable import Extraction

/// What did not happen, or happens again and again, is no incident.
struct RealityTests {
    @Test(arguments: [
        "Rebels did not attack the barracks.", "Police failed to arrest the thief.",
        "The army denied that it had shelled the hospital.", "Attacks on schools are common in the region.",
        "Every year gangs kill dozens of traders.", "Gangs often attack buses on the road.",
        "Police prevented an attack on the bridge.", "He spoke of his fear of being kidnapped.",
        "The number of injured climbed to 140.", "No soldier was killed.", "Rebels killed no civilians.",
        "The film tells of a soldier who attacks a village.", "The union stopped fighting the company.",
    ])
    func none(_ text: String) throws {
        #expect(try facts(text).incidents.isEmpty)
    }

    @Test(arguments: [
        ("Hundreds of teachers gathered in Lima to protest against the law.", "PROTEST"),
        ("The rebels began to withdraw from the town.", "RETREAT"),
        ("A man was shot dead by police.", "ASSAULT"), ("A gunman shot dead the mayor.", "ASSAULT"),
        ("Residents gathered in Batken to demand water.", "PROTEST"),
        ("An Armenian delegation sat down with Turkish officials in Vienna.", "CONSULT"),
        ("The militia handed over its weapons to the mission.", "RETREAT"),
        ("Britain turned down a Spanish proposal.", "REJECT"),
        ("Police broke up a rally in Minsk.", "COERCE"),
    ])
    func some(_ text: String, _ type: String) throws {
        #expect(try facts(text).incidents.map(\.type.rawValue) == [type])
    }

    @Test func oneSentenceMayTellOfAnEarlierEvent() throws {
        let text = "On May 3, guards fired at two boys near Herat, shortly after a bombing."
        let incidents = try facts(text).incidents
        #expect(incidents.map(\.type) == [.assault, .assault])
    }
}
