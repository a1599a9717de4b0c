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
}
