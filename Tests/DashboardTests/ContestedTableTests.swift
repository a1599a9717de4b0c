import Testing
import Wire

@testable import Dashboard

struct ContestedTableTests {
    private func table(_ events: SampleEvent...) async throws -> ContestedTable {
        let index = try TemporaryIndex()
        for var event in events {
            event.story = Story(id: "story", size: 1)
            try index.take(event)
        }
        guard case .found(let detail) = try await index.index.story("story") else { throw IndexTestError() }
        return detail.table
    }

    private func event(_ id: String, day: Int = 1) -> SampleEvent {
        var event = SampleEvent(id)
        event.date = "2024-05-0\(day)"
        return event
    }

    @Test func setsSourcesSideBySideByGroup() async throws {
        var event = event("a")
        event.says("rights monitors", .rightsGroup, .killed, 50, .atLeast)
        event.says("The interior ministry", .government, .killed, 16)
        let table = try await table(event)
        #expect(table.columns.map(\.speaker.name) == ["The interior ministry", "rights monitors"])
        #expect(table.rows.map(\.measure) == [.killed])
        #expect(table.rows[0].isContested)
        #expect(table.rows[0].cells.map { $0?.newest.record.count } == [16, 50])
    }

    @Test(arguments: [
        (16, Qualifier.exactly, 50, Qualifier.atLeast, true), (10, .atLeast, 50, .atLeast, false),
        (50, .exactly, 50, .atLeast, false), (49, .exactly, 50, .moreThan, true),
        (169, .exactly, 173, .exactly, true),
        (100, .about, 110, .exactly, false), (100, .about, 130, .exactly, true),
        (30, .exactly, 24, .dozens, false),
        (16, .exactly, 24, .dozens, true), (20, .lessThan, 20, .exactly, true),
        (20, .atMost, 20, .exactly, false),
    ])
    func disputesAreFiguresThatCannotBothBeTrue(
        _ first: Int, _ firstQualifier: Qualifier, _ second: Int, _ secondQualifier: Qualifier,
        _ isContested: Bool
    ) async throws {
        var event = event("a")
        event.says("police", .government, .killed, first, firstQualifier)
        event.says("doctors", .expert, .killed, second, secondQualifier)
        #expect(try await table(event).rows[0].isContested == isContested)
    }

    @Test(arguments: [
        ("bodies", "people", false), ("dead bodies", "victims", false), ("miners", "people", true),
        ("police officers", "civilians", false), ("women", "soldiers", false), ("civilians", "people", true),
    ])
    func whatIsCountedDecidesWhetherNumbersCanContradict(
        _ lower: String, _ higher: String, _ isContested: Bool
    ) async throws {
        var first = event("a"), second = event("b")
        first.says("the radio", .independentMedia, .killed, 20, of: lower)
        second.says("the ministry", .government, .killed, 60, of: higher)
        #expect(try await table(first, second).rows[0].isContested == isContested)
    }

    @Test func theNewestFigureOfASourceStandsAndTheEarlierBelow() async throws {
        var first = event("a", day: 1), second = event("b", day: 2)
        first.says("The ministry", .government, .killed, 13)
        second.says("ministry", .government, .killed, 19)
        let table = try await table(second, first)
        #expect(table.columns.count == 1)
        #expect(table.rows[0].cells[0]?.newest.record.count == 19)
        #expect(table.rows[0].cells[0]?.earlier.map(\.record.count) == [13])
        #expect(!table.rows[0].isContested)
    }

    @Test func partsOfATotalAreNoDispute() async throws {
        var event = event("a")
        event.says("ministry", .government, .killed, 525)
        event.says("police", .government, .killed, 43, of: "police officers")
        let table = try await table(event)
        #expect(table.columns.map(\.speaker.name) == ["ministry"])
        #expect(!table.rows[0].isContested)
    }

    @Test func aCopyAddsNoVoice() async throws {
        var original = event("a"), copy = event("b", day: 2)
        original.says("police", .government, .killed, 9)
        copy.says("doctors", .expert, .killed, 30)
        copy.duplicate = Duplicate(status: .near, of: "a")
        #expect(try await table(original, copy).columns.count == 1)
        #expect(try await table(copy).columns.count == 1)
    }

    @Test func farIncidentsAreNotOneRow() async throws {
        var event = event("a")
        event.says("police", .government, .killed, 9)
        event.says("historians", .expert, .killed, 3_000)
        event.incidents = [
            Incident(
                id: "i1", type: .assault, date: CivilDate(year: 2024, month: 5, day: 1),
                span: Span(start: 0, end: 2)),
            Incident(
                id: "i2", type: .assault, date: CivilDate(year: 1999, month: 1, day: 1),
                span: Span(start: 0, end: 2)),
        ]
        event.figures[0].incident = "i1"
        event.figures[1].incident = "i2"
        let rows = try await table(event).rows
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { !$0.isContested && $0.occasion != nil })
    }

    @Test func housesAndCarsAreNotOneRow() async throws {
        var event = event("a")
        event.says("mayor", .government, .destroyed, 9, of: "houses")
        event.says("police", .government, .destroyed, 90, of: "cars")
        #expect(try await table(event).rows.map(\.isContested) == [false, false])
    }

    @Test func hugeNumbersAndManySourcesDoNoHarm() async throws {
        var event = event("a")
        for number in 0..<40 {
            event.says("source \(number)", .witness, .killed, number == 0 ? .max : number)
        }
        event.says("nobody", nil, .killed, -5)
        event.figures.append(
            Figure(measure: .killed, low: .max, qualifier: .thousands, span: Span(start: 0, end: 1)))
        let table = try await table(event)
        #expect(table.columns.count == ContestedTable.maximumColumns)
        #expect(table.leftOut == 42 - ContestedTable.maximumColumns)
    }
}
