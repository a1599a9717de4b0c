import Testing

@testable import Extraction

struct FigureMeasureTests {
    @Test(arguments: [
        ("Twelve people were killed in the raid.", "killed exactly 12 people"),
        ("The blast killed 12 people.", "killed exactly 12 people"),
        ("A bus overturned, killing 31 passengers.", "killed exactly 31 passengers"),
        ("Nine miners died when the shaft caved in.", "killed exactly 9 miners"),
        ("The storm left 40 dead.", "killed exactly 40"),
        ("The flood claimed 17 lives.", "killed exactly 17 lives"),
        ("The ministry spoke of the deaths of four soldiers.", "killed exactly 4 soldiers"),
        ("The death toll has risen to 23.", "killed exactly 23"),
        ("The number of victims was 38.", "killed exactly 38"),
        ("There were 15 fatalities.", "killed exactly 15 fatalities"),
        ("Police arrested 60 students.", "arrested exactly 60 students"),
        ("Rebels kidnapped three engineers.", "abducted exactly 3 engineers"),
        ("Seven sailors are still missing.", "missing exactly 7 sailors"),
        ("Some 9,000 villagers were evacuated.", "evacuated about 9000 villagers"),
        ("Two fighters surrendered.", "surrendered exactly 2 fighters"),
        ("The quake destroyed 250 houses.", "destroyed exactly 250 houses"),
        ("More than 500 people marched through the town.", "participants moreThan 500 people"),
        ("Hundreds of demonstrators blocked the bridge.", "participants hundreds 200 demonstrators"),
        (
            "Officers told reporters that divers had recovered eight more bodies from the lower deck.",
            "killed exactly 8 bodies"
        ),
        ("Forty men came to the surface on their own.", "rescued exactly 40 men"),
        ("At least 12 people were hurt.", "injured atLeast 12 people"),
        ("Some 900 people have lost their homes.", "displaced about 900 people"),
        ("Nine men were in hospital with burns.", "injured exactly 9 men"),
        ("Seven editors are behind bars.", "arrested exactly 7 editors"),
    ])
    func measure(_ text: String, _ expected: String) throws {
        #expect(try facts(text).figures.map(\.brief) == [expected])
    }

    @Test func oneWhereSomebodyIsHit() throws {
        let figures = try facts("A doctor was killed and a nurse was wounded.").figures
        #expect(figures.map(\.brief) == ["killed exactly 1 doctor", "injured exactly 1 nurse"])
    }

    @Test func sharedVerb() throws {
        let figures = try facts("The attack killed two soldiers and injured a guard.").figures
        #expect(figures.map(\.brief) == ["killed exactly 2 soldiers", "injured exactly 1 guard"])
    }

    @Test(arguments: [
        "No miners were killed.", "The bomb could kill 100 people.",
        "The army will evacuate 300 families.", "The toll would have been more than a thousand.",
    ])
    func whatDidNotHappen(_ text: String) throws {
        #expect(try facts(text).figures.isEmpty)
    }
}
