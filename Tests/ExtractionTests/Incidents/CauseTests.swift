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

    @Test(arguments: [
        ("Two boys were killed as police broke up a rally in Lima.", "ASSAULT police > Two boys"),
        ("Nine people were killed when a bus plunged into a river in Peru.", "DISASTER a bus > Nine people"),
        ("A driver was crushed by falling rocks in Peru.", "DISASTER falling rocks > A driver"),
        ("A ferry sank off Kenya.", "DISASTER A ferry > nobody"),
        ("Cholera has spread in Chad.", "HEALTH Cholera > Chad"),
        ("A missile struck a school in Oslo.", "ASSAULT A missile > a school"),
    ])
    func whatHitThem(_ text: String, _ expected: String) throws {
        let found = try facts(text).incidents.map {
            "\($0.type.rawValue) \($0.actor ?? "nobody") > \($0.recipient ?? "nobody")"
        }
        #expect(found.first == expected)
    }

    @Test func sharesDoNotSink() throws {
        #expect(try facts("Shares sank in Tokyo on Monday.").incidents.isEmpty)
    }
}
