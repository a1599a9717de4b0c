import Testing
import Wire

@testable import Extraction

/// Some of those who were counted are part of a figure, never a figure beside it.
struct PartTests {
    @Test(arguments: [
        "The blast killed 60 people, including 12 children.",
        "The blast killed 60 people, among them 12 children.",
        "The blast killed 60 people. Among the dead were 12 children, doctors said.",
        "The blast killed 60 people. The dead included 12 children.",
        "The blast killed 60 people. Twelve of the dead were children.",
        "The blast killed 60 people. Twelve of the victims were children.",
        "The blast killed 60 people. Twelve of them were children.",
    ])
    func included(_ text: String) throws {
        let found = try facts(text)
        #expect(found.figures.map(\.brief) == ["killed exactly 60 people"])
        #expect(found.figures.first?.includes == [Figure.Part(count: 12, of: "children")])
        #expect(found.contested.isEmpty)
    }

    @Test func partsOfAnotherMeasure() throws {
        let found = try facts(
            "The blast killed 60 people and wounded 90. Thirty of the wounded were soldiers.")
        #expect(found.figures.map(\.includes) == [[], [Figure.Part(count: 30, of: "soldiers")]])
    }

    @Test func oneOfThemHasAFateOfItsOwn() throws {
        let found = try facts("Guards fired at two boys on a bridge, killing one of them.")
        #expect(found.figures.map(\.count) == [1])
    }
}
