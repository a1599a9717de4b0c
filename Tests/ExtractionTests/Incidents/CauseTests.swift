import Testing
import Wire

@testable import Extraction

/// Deaths that nobody brought about are no assault.
struct CauseTests {
    @Test(arguments: [
        ("A methane explosion killed six miners in Wales.", "DISASTER A methane explosion > six miners"),
        ("A gas blast tore through a bakery in Lyon, killing two cooks.", "DISASTER A gas blast > two cooks"),
        ("Floods killed 30 farmers in Ghana.", "DISASTER Floods > 30 farmers"),
        ("A fire killed nine nurses in Oslo.", "DISASTER A fire > nine nurses"),
        ("The heat killed two shepherds in Peru.", "DISASTER The heat > two shepherds"),
        ("Cholera has killed 40 villagers in Chad.", "HEALTH Cholera > 40 villagers"),
        ("Mortar fire killed nine nurses in Oslo.", "ASSAULT Mortar fire > nine nurses"),
        ("A bomb explosion killed nine nurses in Oslo.", "ASSAULT A bomb explosion > nine nurses"),
    ])
    func kind(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief) == [expected])
    }

    @Test func theBlastIsTheOneThatWasTold() throws {
        let incidents = try facts(
            "A gas explosion killed six miners in Wales. Forty men were underground at the time of the blast."
        ).incidents
        #expect(incidents.map(\.type) == [.disaster])
    }

    @Test func earlierDeathsOfTheSameKind() throws {
        let incidents = try facts(
            "A gas explosion killed six miners in Wales on Monday. In 2009, eleven miners were killed there."
        ).incidents
        #expect(incidents.map(\.type) == [.disaster, .disaster])
    }
}
