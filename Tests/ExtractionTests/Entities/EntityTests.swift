import Testing
import Wire

@testable import Extraction

struct EntityTests {
    private func names(_ kind: Entity.Kind, in text: String) throws -> [String] {
        try facts(text).entities.filter { $0.type == kind }.map(\.name)
    }

    @Test func placesHaveTheirCountry() throws {
        let entities = try facts("The minister flew from Nairobi to Kandahar and to France.").entities
        #expect(entities.map(\.name) == ["Nairobi", "Kandahar", "France"])
        #expect(entities.map(\.country) == ["KE", "AF", "FR"])
    }

    @Test func personsAfterTitles() throws {
        let text = "President Maria Lopez met Gen. Peter Oduya and the spokesman Jan Novak."
        #expect(try names(.person, in: text) == ["Maria Lopez", "Peter Oduya", "Jan Novak"])
    }

    @Test func aStateBehindAPersonIsNoPartOfTheName() throws {
        let text = "Sens. Ada Quill of Vermont and the CEO Jan Novak met the Minister of Trade and Industry Eva Roth."
        #expect(try names(.person, in: text) == ["Ada Quill", "Jan Novak", "Eva Roth"])
        #expect(try names(.place, in: text) == ["Vermont"])
    }

    @Test func shortFormsAreMentionsOfTheFullName() throws {
        let text = "Maria Lopez spoke first. Lopez then left. Later Lopez came back."
        let person = try #require(try facts(text).entities.first { $0.type == .person })
        #expect(person.name == "Maria Lopez")
        #expect(person.mentions == 3)
    }

    @Test func organizationsByHeadWordAndInitials() throws {
        let text = """
            The Association of Coastal Towns met in Lisbon. \
            Members of the Green Front and of the ACT were there.
            """
        #expect(try names(.organization, in: text) == ["Association of Coastal Towns", "Green Front"])
    }

    @Test func peoplesAreNoPlaces() throws {
        #expect(try names(.place, in: "The Kenyan police and Somali traders talked.") == [])
    }

    @Test func courtsAndAgenciesBearOtherNames() throws {
        let text = "The Riverside Magistrates' Court told the Fars news agency that it had met."
        #expect(try names(.organization, in: text).contains("Fars news agency"))
        #expect(try names(.organization, in: "He studied at King's College.") == ["King's College"])
    }

    @Test func statesBeforeThingsAreNoFirstNames() throws {
        #expect(try names(.person, in: "A US Chinook landed.") == [])
        #expect(try names(.place, in: "A US Chinook landed.") == ["US"])
    }

    @Test func companiesAndAgenciesAreNoPersons() throws {
        let text = "Karga Coal, Red Dhow Lines and the Coastal Geological Survey gave no figures."
        #expect(try names(.person, in: text) == [])
        #expect(try names(.organization, in: text).contains("Karga Coal"))
    }
}
