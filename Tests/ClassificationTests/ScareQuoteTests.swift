import Testing
import Wire

@testable import Classification

struct ScareQuoteTests {
    private func quoted(_ body: String) throws -> [String] {
        try Bench.cues(body).filter { $0.kind == .scareQuotes }.map(\.text)
    }

    @Test(arguments: [
        ("Police shot five \"terrorists\" near the border.", "terrorists"),
        ("The “interim” government fell.", "interim"),
        ("They were held for \"political re-education,\" the office said.", "political re-education"),
        ("Troops shot what the ministry called \"bandits\" at dawn.", "bandits"),
        ("A judge cited his \"history of absconding\".", "history of absconding"),
    ])
    func termsAtArmsLength(_ body: String, _ term: String) throws {
        #expect(try quoted(body) == [term])
    }

    @Test(arguments: [
        "\"We will return,\" the minister said.",
        "He said: \"Never again\".",
        "She starred in the film \"broken glass\" in May.",
        "Her novel \"The Long Road\" sold well.",
        "Troops would stay \"for several more years\".",
        "The witness said he \"was beaten for hours by men in masks\".",
        "The senator called the bankers \"fat cats\" in May.",
        "They sang \"we shall overcome\" together.",
    ])
    func speechAndTitles(_ body: String) throws {
        #expect(try quoted(body).isEmpty)
    }
}
