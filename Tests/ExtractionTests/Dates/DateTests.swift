import Testing
import Wire

@testable import Extraction

struct DateTests {
    /// Published on Wednesday, 2015-06-17.
    @Test(arguments: [
        ("They met on September 18, 2014.", "2014-09-18"),
        ("They met on 18 September 2014.", "2014-09-18"),
        ("They met on Sept. 18th, 2014.", "2014-09-18"),
        ("They met on 2014-09-18.", "2014-09-18"),
        ("They met on May 3.", "2015-05-03"),
        ("They met on Nov. 15.", "2014-11-15"),
        ("They will meet on Nov. 15.", "2015-11-15"),
        ("They met on Monday.", "2015-06-15"),
        ("They met last Tuesday.", "2015-06-16"),
        ("They met on Wednesday.", "2015-06-17"),
        ("They met last Wednesday.", "2015-06-10"),
        ("They will meet on Friday.", "2015-06-19"),
        ("They will meet next Friday.", "2015-06-19"),
        ("They met yesterday.", "2015-06-16"),
        ("They met last night.", "2015-06-16"),
        ("They met three days ago.", "2015-06-14"),
        ("They met on Saturday, June 13, 2015.", "2015-06-13"),
    ])
    func reads(_ text: String, _ expected: String) throws {
        #expect(try facts(text).dates.map { String(describing: $0.date) } == [expected])
    }

    @Test(arguments: [
        "They met in May.", "They may meet.", "They met in September 2014.", "March 300 miles.",
        "They met on February 30, 2014.", "They met 30 years ago.",
    ])
    func hasNoDay(_ text: String) throws {
        #expect(try facts(text).dates.isEmpty)
    }

    @Test func withoutDayOfPublicationOnlyFullDatesResolve() throws {
        let dates = try facts("They met on Monday and on May 3, 2014.", published: nil).dates
        #expect(dates.map { String(describing: $0.date) } == ["2014-05-03"])
    }

    @Test func spanHoldsTheWords() throws {
        let date = try #require(try facts("They met last Tuesday in Oslo.").dates.first)
        #expect(date.text == "last Tuesday")
        #expect(date.span == Span(start: 9, end: 21))
    }
}
