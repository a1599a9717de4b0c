import Testing
import Wire

@testable import Extraction

/// Numbers that stand apart from their noun, and numbers that change.
struct TollTests {
    @Test(arguments: [
        ("The death toll rose to 25 from 19.", [25, 19]), ("The death toll rose from 19 to 25.", [19, 25]),
        ("The number of injured climbed to 140.", [140]), ("The number of victims was 38.", [38]),
        ("The death toll stood at 12 late on Friday.", [12]),
    ])
    func numbers(_ text: String, _ expected: [Int]) throws {
        #expect(try facts(text).figures.map(\.count) == expected)
    }

    @Test func theOldNumberIsNobodysAnyMore() throws {
        let text = "A bomb exploded in Nairobi. The death toll rose to 25 from 19, doctors said."
        let found = try facts(
            text, claims: [claim("c1", of: "s1", in: text, "The death toll rose to 25 from 19")])
        #expect(found.figures.map(\.source) == ["s1", nil])
        #expect(found.contested.first?.values.map(\.count) == [25, 19])
    }

    @Test(arguments: [
        ("About 500 people took part in the march.", "participants about 500 people"),
        ("The rally was attended by 20,000 people.", "participants exactly 20000 people"),
        ("Nine miners lost their lives in the blast.", "killed exactly 9 miners"),
        ("A total of 240 suspects have been detained.", "arrested exactly 240 suspects"),
        ("A bomber killed himself and five policemen.", "killed exactly 5 policemen"),
        ("Two bridges collapsed.", "destroyed exactly 2 bridges"),
        ("Six hundred houses were flattened.", "destroyed exactly 600 houses"),
        ("A court sentenced 14 men to death.", "sentenced exactly 14 men"),
        ("Some 3,000 villagers fled.", "displaced about 3000 villagers"),
        ("All 38 on board died.", "killed exactly 38"),
        ("Divers recovered 12 bodies.", "killed exactly 12 bodies"),
    ])
    func measures(_ text: String, _ expected: String) throws {
        #expect(try facts(text).figures.map(\.brief) == [expected])
    }

    @Test(arguments: [
        "The side won 3-1 and the fans marched.", "The march covered 12 km.", "Parliament voted 120 to 45.",
        "No casualties were reported in the blast.", "There were no deaths, police said.",
        "The 3rd battalion was attacked.", "A 9-year-old was rescued.",
    ])
    func noCounts(_ text: String) throws {
        #expect(try facts(text).figures.isEmpty)
    }
}
