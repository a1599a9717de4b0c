import Testing
import Wire

@testable import Extraction

struct ContestedTests {
    @Test func sourcesThatDiffer() throws {
        let text = """
            Gunmen attacked a market in Lagos on Monday. At least 40 people were killed, \
            hospital staff said. \
            The army said 16 people were killed in the attack.
            """
        let claims = [
            claim("c1", of: "s1", in: text, "At least 40 people were killed"),
            claim("c2", of: "s2", in: text, "16 people were killed in the attack"),
        ]
        let contested = try facts(text, claims: claims).contested
        #expect(contested.count == 1)
        #expect(contested.first?.measure == .killed)
        #expect(contested.first?.values.map(\.count) == [40, 16])
        #expect(contested.first?.values.map(\.source) == ["s1", "s2"])
    }

    @Test func risingTollKeepsTheOldNumberWithoutItsSource() throws {
        let text = "A bomb exploded in Nairobi. The death toll, initially 10, has risen to 12, doctors said."
        let claims = [claim("c1", of: "s1", in: text, "The death toll, initially 10, has risen to 12")]
        let values = try facts(text, claims: claims).contested.first?.values
        #expect(values?.map(\.count) == [10, 12])
        #expect(values?.map(\.source) == [nil, "s1"])
    }

    @Test func otherIncidentsAreNotSetAgainstThisOne() throws {
        let text = """
            A bomb killed 12 people in Kabul on Monday. On May 3, another bomb killed 30 people in Lagos.
            """
        #expect(try facts(text).contested.isEmpty)
    }

    @Test func killersAreNotTheirVictims() throws {
        let text = """
            Troops killed 28 gunmen near Aden on Monday. \
            The gunmen attacked a mine in March and 16 people were killed.
            """
        #expect(try facts(text).contested.isEmpty)
    }

    @Test func partsAreNotSetAgainstTheWhole() throws {
        let text = "The crash killed 30 cadets and six pilots, the navy said."
        #expect(try facts(text).contested.isEmpty)
    }

    @Test func furtherVictimsAreNoOtherToll() throws {
        let text = "A bomb killed 12 people in Kabul on Monday. Medics later found three more bodies."
        #expect(try facts(text).contested.isEmpty)
    }

    @Test func aSceneWhoseIncidentIsNotFoundIsOneSceneAllTheSame() throws {
        let text = "Something went wrong at the plant. Managers listed 12 dead. The union counted 30 dead."
        let claims = [
            claim("c1", of: "s1", in: text, "12 dead"), claim("c2", of: "s2", in: text, "30 dead"),
        ]
        let contested = try facts(text, claims: claims).contested
        #expect(contested.map(\.incident) == [nil])
        #expect(contested.first?.values.map(\.count) == [12, 30])
    }

    @Test(arguments: [
        "Floods killed 40 people in Kenya. In neighbouring Uganda, the floods killed 58 people.",
        "A storm killed four people on Monday. Since January, 90 people have died.",
        "The army lost four soldiers. The rebels counted nine dead fighters.",
    ])
    func otherPlacesTimesAndSides(_ text: String) throws {
        let sentences = text.split(separator: ". ").map(String.init)
        let claims = [
            claim("c1", of: "s1", in: text, sentences[0]), claim("c2", of: "s2", in: text, sentences[1]),
        ]
        #expect(try facts(text, claims: claims).contested.isEmpty)
    }

    @Test func whatOneSourceSaysLaterIsNoDispute() throws {
        let text = "A wall fell. Police said three people were killed. Later they said 12 were killed."
        let claims = [
            claim("c1", of: "s1", in: text, "three people were killed"),
            claim("c2", of: "s1", in: text, "12 were killed"),
        ]
        #expect(try facts(text, claims: claims).contested.isEmpty)
    }

    @Test func sourcesOfOneSentenceAreNoPartsOfEachOther() throws {
        let text = "A bus fell into a river. Police counted 14 dead, while the owner counted 19 dead."
        let claims = [
            claim("c1", of: "s1", in: text, "14 dead"), claim("c2", of: "s2", in: text, "19 dead"),
        ]
        #expect(try facts(text, claims: claims).contested.first?.values.map(\.count) == [14, 19])
    }
}
