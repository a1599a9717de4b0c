import Testing
import Wire

@testable import Extraction

/// Which incident a figure counts.
struct FigureLinkerTests {
    @Test func sourcesDifferParagraphsApart() throws {
        let text = """
            Gunmen attacked a mine near Kuqa on Monday, killing 16 people, a newspaper said.

            The region is rich in coal.

            Its roads are few and bad.

            A radio station said at least 50 people died.
            """
        let claims = [
            claim("c1", of: "s1", in: text, "Gunmen attacked a mine near Kuqa on Monday, killing 16 people"),
            claim("c2", of: "s2", in: text, "at least 50 people died"),
        ]
        let contested = try facts(text, claims: claims).contested
        #expect(contested.map(\.incident) == ["i1"])
        #expect(contested.first?.values.map(\.count) == [16, 50])
    }

    @Test func theTollTellsOfTheAttack() throws {
        let text = """
            The ministry put the toll at 16.

            Witnesses spoke of chaos. A rights group said at least 50 people died in the attack.
            """
        let found = try facts(text, claims: [claim("c1", of: "s1", in: text, "at least 50 people died")])
        #expect(found.incidents.map(\.type) == [.assault])
        #expect(found.contested.first?.values.map(\.count) == [16, 50])
    }

    @Test(arguments: [
        "A plane crashed near Tehran on Monday, killing 38 people. In 2005 a crash killed 128 people there.",
        "A plane crashed near Tehran on Monday, killing 38 people. Last year 128 people died in crashes.",
        "A plane crashed near Tehran on Monday, killing 38 people. A 2003 crash killed 276 soldiers.",
        "A plane crashed near Tehran on Monday, killing 38 people. Two years ago 66 people died.",
    ])
    func otherYearsAreOtherIncidents(_ text: String) throws {
        let found = try facts(text)
        #expect(found.contested.isEmpty)
        #expect(found.figures.first?.incident == "i1")
        #expect(found.figures.last?.incident != "i1")
    }

    @Test(arguments: [
        "Rebels killed 12 soldiers near Juba on Monday. The army killed 30 rebels in the battle.",
        "An attack on the base left 16 people dead. It said 12 soldiers were killed in the attack.",
        "Police broke up a rally in Lima and wounded 90 people. The police said 101 officers were wounded.",
        "A bomb killed more than 30 people in Kabul. In all, 36 people died in the blast.",
    ])
    func noContradiction(_ text: String) throws {
        #expect(try facts(text).contested.isEmpty)
    }

    @Test func aBareCountBelongsToTheOnlyScene() throws {
        let text = """
            The ministry said 31 people were killed when shells hit a school in Narva. The town was calm. \
            Roads stayed shut. A surgeon told reporters that he had registered 22 dead and 40 wounded.
            """
        let claims = [
            claim("c1", of: "s1", in: text, "31 people were killed when shells hit a school"),
            claim("c2", of: "s2", in: text, "he had registered 22 dead and 40 wounded"),
        ]
        let found = try facts(text, claims: claims)
        #expect(found.incidents.filter { $0.type == .assault }.count == 1)
        #expect(found.contested.map { $0.values.map(\.source) } == [["s1", "s2"]])
    }
}
