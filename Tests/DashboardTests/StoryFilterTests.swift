import Testing
import Wire

@testable import Dashboard

struct StoryFilterTests {
    private func index() throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for number in 0..<7 {
            var event = SampleEvent("story-\(number)")
            event.headline = number % 2 == 0 ? "Fire in a harbour" : "Vote in parliament"
            event.date = "2024-05-0\(number + 1)"
            event.matrix = number % 3 == 0 ? .stateControlled : .outside
            event.incidents = [
                Incident(
                    id: "i1", type: number < 4 ? .disaster : .protest, country: number < 2 ? "GR" : "IT",
                    span: Span(start: 0, end: 2))
            ]
            if number == 5 {
                event.says("police", .government, .killed, 9)
                event.says("doctors", .expert, .killed, 30)
            }
            try index.take(event)
        }
        return index
    }

    @Test(arguments: [
        ("", [6, 5, 4, 3, 2, 1, 0]), ("q=fire", [6, 4, 2, 0]), ("q=FIRE+harb", [6, 4, 2, 0]),
        ("q=fire+vote", []),
        ("country=GR", [1, 0]), ("type=DISASTER", [3, 2, 1, 0]), ("class=state", [6, 3, 0]),
        ("contested=1", [5]),
        ("from=2024-05-05", [6, 5, 4]), ("to=2024-05-02", [1, 0]), ("from=2024-05-03&to=2024-05-03", [2]),
        ("q=vote&class=independent&country=IT", [5]), ("country=&q=", [6, 5, 4, 3, 2, 1, 0]),
        ("q=%22+OR+NEAR", []),
        ("q=*", []), ("q=headline:fire", []),
    ])
    func filtersStories(_ query: String, _ expected: [Int]) async throws {
        #expect(try await index().stories(query) == expected.map { "story-\($0)" })
    }

    @Test(arguments: ["", "type=DISASTER", "q=fire"])
    func pagesFollowEachOther(_ query: String) async throws {
        let index = try index()
        let all = try await index.stories(query)
        var found: [String] = []
        var filter = try StoryFilter(QueryFields(text: query + "&limit=2"))
        repeat {
            let list = try await index.index.stories(filter)
            found += list.stories.map(\.id)
            filter.cursor = list.next.flatMap { StoryCursor($0.text) }
        } while filter.cursor != nil
        #expect(found == all)
    }

    @Test(arguments: [
        "country=gr", "country=GRC", "type=assault", "class=good", "contested=yes", "from=yesterday",
        "to=2024-02-30",
        "limit=0", "limit=1000", "limit=x", "cursor=x", "cursor=MTIz", "q=%ff", "q=a+b+c+d+e+f+g+h+i",
    ])
    func otherValuesAreRefused(_ query: String) {
        #expect(throws: BadField.self) { try StoryFilter(QueryFields(text: query)) }
    }

    @Test func fieldsMakeTheSameFilter() throws {
        let query =
            "q=fire+harbour&country=GR&type=DISASTER&class=state&contested=1&from=2024-05-05&to=2024-05-06&limit=5"
        let filter = try StoryFilter(QueryFields(text: query))
        #expect(try StoryFilter(QueryFields(filter.fields)) == filter)
    }

    @Test(arguments: [("a", Int64(0)), ("ein Ü~\"", .max), ("~", .min)])
    func cursorsComeBack(_ id: String, _ newest: Int64) {
        let cursor = StoryCursor(newest: newest, id: id)
        #expect(StoryCursor(cursor.text) == cursor)
    }
}
