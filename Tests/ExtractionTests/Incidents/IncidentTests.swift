import Testing
import Wire

@testable import Extraction

struct IncidentTests {
    @Test(arguments: [
        ("Rebels attacked the barracks.", "ASSAULT Rebels > the barracks"),
        ("Three soldiers were killed by rebels.", "ASSAULT rebels > Three soldiers"),
        ("Police opened fire on protesters.", "ASSAULT Police > protesters"),
        ("Police clashed with residents.", "ASSAULT Police > residents"),
        ("Police arrested the editor.", "COERCE Police > the editor"),
        ("The junta imposed a curfew in Lagos.", "COERCE The junta > Lagos"),
        ("Norway imposed sanctions on Belarus.", "SANCTION Norway > Belarus"),
        ("Sudan expelled the ambassador.", "SANCTION Sudan > the ambassador"),
        ("The president met his Chilean counterpart.", "CONSULT The president > his Chilean counterpart"),
        ("Japan has sent food to Nepal.", "AID Japan > Nepal"),
        ("The rebels released two hostages.", "CONCEDE The rebels > two hostages"),
        ("Israel withdrew from Lebanon.", "RETREAT Israel > Lebanon"),
        ("Peru accused Ecuador of an attack.", "ACCUSE Peru > Ecuador"),
        ("Iran rejected the proposal of Iraq.", "REJECT Iran > Iraq"),
        ("Turkey threatened Syria.", "THREATEN Turkey > Syria"),
        ("Farmers protested against the government.", "PROTEST Farmers > the government"),
        ("China deployed troops along the Indian border.", "MOBILIZE China > the Indian border"),
    ])
    func verbs(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief).contains(expected))
    }

    @Test(arguments: [
        ("The French invasion of Algeria began.", "ASSAULT French > Algeria"),
        ("A raid by soldiers on the camp began.", "ASSAULT soldiers > the camp"),
        ("Clashes between police and farmers broke out.", "ASSAULT police > farmers"),
    ])
    func nouns(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief) == [expected])
    }

    @Test(arguments: [
        "Rebels did not attack the barracks.", "Rebels might attack the barracks.",
        "If rebels attack the barracks, they lose.", "Police prevented an attack on the bridge.",
    ])
    func whatDidNotHappen(_ text: String) throws {
        #expect(try facts(text).incidents.isEmpty)
    }

    @Test func whatASpeakerBindsThemselvesTo() throws {
        let agreed = try facts("Hungary said it will support the plan of Romania.").incidents
        #expect(agreed.map(\.brief) == ["AGREE Hungary > the plan"] || agreed.first?.type == .agree)
        let threatened = try facts("The miners said they would blockade the port.").incidents
        #expect(threatened.map(\.brief) == ["THREATEN The miners > the port"])
        let demanded = try facts("Chile said Peru must return the ship.").incidents
        #expect(demanded.map(\.brief) == ["REQUEST Chile > Peru"])
    }

    @Test func accidentTakesItsDead() throws {
        let incidents = try facts("A plane crashed near Tehran on Monday, killing 36 people.").incidents
        #expect(incidents.map(\.brief) == ["DISASTER A plane > 36 people"])
        #expect(incidents.first?.date == CivilDate(year: 2015, month: 6, day: 15))
        #expect(incidents.first?.place == "Tehran")
        #expect(incidents.first?.country == "IR")
    }

    @Test func dayOfTheSayingIsNotTheDayOfTheAct() throws {
        let incidents = try facts("Rebels attacked the barracks, the army said on Monday.").incidents
        #expect(incidents.map(\.date) == [nil])
    }

    @Test func mentionsAreMerged() throws {
        let text = """
            Rebels attacked a barracks near Juba on Monday. \
            Nine soldiers were killed in the attack, the army said.
            """
        #expect(try facts(text).incidents.count == 1)
    }

    @Test func otherDatesAreOtherIncidents() throws {
        let text = """
            Rebels attacked a barracks in Juba on Monday. On May 3, rebels attacked a barracks in Aden.
            """
        let incidents = try facts(text).incidents
        #expect(incidents.map(\.country) == ["SS", "YE"])
        #expect(incidents.map(\.id) == ["i1", "i2"])
    }

    @Test func figuresBelongToTheirIncident() throws {
        let text = """
            Rebels killed nine soldiers in Juba on Monday. On May 3, rebels killed four traders in Aden.
            """
        let found = try facts(text)
        #expect(found.figures.map(\.incident) == ["i1", "i2"])
    }
}
