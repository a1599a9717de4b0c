import Testing
import Wire

@testable import Extraction

struct QuantityTests {
    @Test(arguments: [
        ("At least 12 people were killed.", "killed atLeast 12 people"),
        ("No fewer than six people were killed.", "killed atLeast 6 people"),
        ("More than 1,200 people were killed.", "killed moreThan 1200 people"),
        ("Up to 80 people were killed.", "killed atMost 80 people"),
        ("As many as 200 people were killed.", "killed atMost 200 people"),
        ("Fewer than ten people were killed.", "killed lessThan 10 people"),
        ("Nearly forty people were killed.", "killed about 40 people"),
        ("Between 10 and 15 people were killed.", "killed between 10-15 people"),
        ("Ten to twelve people were killed.", "killed between 10-12 people"),
        ("Dozens of people were killed.", "killed dozens 24 people"),
        ("Tens of thousands of people were killed.", "killed thousands 20000 people"),
        ("Twenty-one people were killed.", "killed exactly 21 people"),
        ("Two hundred and six people were killed.", "killed exactly 206 people"),
        ("A dozen people were killed.", "killed exactly 12 people"),
        ("Some 2.5 million people were displaced.", "displaced about 2500000 people"),
    ])
    func reads(_ text: String, _ expected: String) throws {
        #expect(try facts(text).figures.map(\.brief) == [expected])
    }

    @Test(arguments: [
        "Anna Lind, 48, was killed.", "The firm lost 12 million dollars.", "He was killed on May 12.",
        "Prices were hurt by 12 percent.", "She was killed in 2012.", "It burned for 12 days.",
        "Troops were killed 30 km from the border.",
    ])
    func isNoCount(_ text: String) throws {
        #expect(try facts(text).figures.isEmpty)
    }

    @Test func partsAreIncluded() throws {
        let figure = try #require(
            try facts("The fire killed 36 people, including 30 cadets.").figures.first)
        #expect(figure.count == 36)
        #expect(figure.includes == [Figure.Part(count: 30, of: "cadets")])
    }
}
