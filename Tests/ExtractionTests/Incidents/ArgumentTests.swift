import Testing

@testable import Extraction

/// Who acts and who is acted on: the words that name them.
struct ArgumentTests {
    @Test(arguments: [
        (
            "Norwegian ships and aircraft shelled the port.",
            "ASSAULT Norwegian ships and aircraft > the port"
        ),
        ("Chad accused Libya and Niger of an attack.", "ACCUSE Chad > Libya and Niger"),
        ("A group of Kurdish exiles attacked the office.", "ASSAULT Kurdish exiles > the office"),
        ("Soldiers tortured up to 900 Kurdish exiles.", "ASSAULT Soldiers > Kurdish exiles"),
        ("Soldiers tortured up to 900 people.", "ASSAULT Soldiers > up to 900 people"),
        ("Guards attacked positions of the rebels.", "ASSAULT Guards > the rebels"),
        (
            "Students protested against abuses by the Chilean police.",
            "PROTEST Students > the Chilean police"
        ),
    ])
    func words(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief) == [expected])
    }

    @Test(arguments: [
        ("Kenya refused to send troops to Somalia.", "REJECT Kenya > Somalia"),
        ("Chad threatened to widen its border war with Libya.", "THREATEN Chad > Libya"),
        (
            "Chile is ready to send 300 soldiers to a peacekeeping force in Angola.",
            "AGREE Chile > Angola"
        ),
    ])
    func partnersRatherThanInstruments(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief).contains(expected))
    }

    @Test(arguments: [
        (
            "The Miners' Union issued a statement demanding that the Bolivian government resign.",
            "REQUEST The Miners' Union > the Bolivian government"
        ),
        (
            "Dutch aircraft using heavy bombs struck and killed nine rebels.",
            "ASSAULT Dutch aircraft > nine rebels"
        ),
        ("The police chief ordered the rebels to leave.", "REQUEST The police chief > the rebels"),
        ("Austria threatened on Monday to expel the envoy.", "THREATEN Austria > the envoy"),
        ("Serbia denounced as a crime the raid of Croatia.", "ACCUSE Serbia > Croatia"),
        (
            "Clerics staged a hunger strike in prison in protest against the Tunisian government.",
            "PROTEST Clerics > the Tunisian government"
        ),
    ])
    func subjects(_ text: String, _ expected: String) throws {
        #expect(try facts(text).incidents.map(\.brief).contains(expected))
    }

    @Test func thePassiveAgentActsOn() throws {
        let incidents = try facts("The camp was attacked by militiamen, killing nine people.").incidents
        #expect(incidents.map(\.brief) == ["ASSAULT militiamen > The camp"])
    }
}
