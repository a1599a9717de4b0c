import Testing
import Wire

@testable import Dashboard

struct EventIndexTests {
    private func event(_ id: String, story: String? = nil, merged: [String]? = nil) -> SampleEvent {
        var event = SampleEvent(id)
        event.story = story.map { Story(id: $0, size: 1, merged: merged) }
        return event
    }

    @Test func anEmptyIndexAnswers() async throws {
        let index = try TemporaryIndex()
        #expect(try await index.stories() == [])
        #expect(try await index.index.story("none").map { _ in true } == nil)
        #expect(try await index.index.article("none").map(\.record) == nil)
        #expect(try index.index.position() == StreamPosition(log: nil, sequence: 0))
        #expect(index.index.newestNumber == 0)
    }

    @Test func positionAndEventsStayTogetherOverARestart() async throws {
        let index = try TemporaryIndex()
        try index.take(event("a"), event("b"))
        try index.reopen()
        #expect(try index.index.position() == StreamPosition(log: "a", sequence: 2))
        #expect(index.index.newestNumber == 2)
        #expect(try await index.stories().sorted() == ["a", "b"])
    }

    @Test func theSameEventAgainChangesNothing() async throws {
        let index = try TemporaryIndex()
        try index.take(event("a"))
        #expect(try index.take(event("a"), log: "b") == [])
        #expect(index.index.newestNumber == 1)
    }

    @Test func aNewVersionOfAnArticleTakesTheOldOnesPlace() async throws {
        let index = try TemporaryIndex()
        try index.take(event("a"))
        var corrected = event("a")
        corrected.headline = "Ferry capsizes"
        #expect(try index.take(corrected).map(\.number) == [2])
        #expect(try await index.index.article("a")?.record.headline == "Ferry capsizes")
        #expect(try await index.stories("q=sinks") == [])
        #expect(try await index.stories("q=capsizes") == ["a"])
        #expect(try await index.index.size() == IndexSize(articles: 1, stories: 1))
    }

    @Test func whatIsNoEventIsPassedOver() throws {
        let index = try TemporaryIndex()
        var passed: [Int64] = []
        let events = [
            ArrivedEvent(sequence: 1, bytes: Array("{".utf8)),
            ArrivedEvent(sequence: 2, bytes: Array("{}".utf8)),
            try event("a").arrived(3),
        ]
        let changes = try index.index.take(events, upTo: StreamPosition(log: "a", sequence: 3)) { event, _ in
            passed.append(event.sequence)
        }
        #expect(passed == [1, 2])
        #expect(changes.map(\.article) == ["a"])
        #expect(try index.index.position().sequence == 3)
    }

    @Test func copiesAreInTheStoryOfTheirOriginalWhereEventsNameNone() async throws {
        let index = try TemporaryIndex()
        var copy = event("b")
        copy.duplicate = Duplicate(status: .near, of: "a", similarity: 0.9, containment: 0.9)
        try index.take(event("a"), copy)
        #expect(try await index.stories() == ["a"])
    }

    @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]])
    func mergedStoriesEndInTheSameGroupsWhateverTheOrder(_ order: [Int]) async throws {
        let index = try TemporaryIndex()
        let events = [
            event("a", story: "a"), event("b", story: "b"), event("c", story: "c"),
            event("d", story: "a", merged: ["b", "c"]),
        ]
        for number in order { try index.take(events[number]) }
        #expect(try await index.stories() == ["a"])
        guard case .moved("a") = try await index.index.story("c") else { throw IndexTestError() }
        guard case .found(let detail) = try await index.index.story("a") else { throw IndexTestError() }
        #expect(Set(detail.articles.map(\.id)) == ["a", "b", "c", "d"])
    }

    @Test func mergesOfMergedStoriesLeadToTheLastHeir() async throws {
        let index = try TemporaryIndex()
        try index.take(event("c", story: "c"), event("d", story: "b", merged: ["c"]))
        try index.take(event("e", story: "a", merged: ["b"]))
        guard case .moved("a") = try await index.index.story("c") else { throw IndexTestError() }
        let changes = try await index.index.changes(after: 0, limit: 10)
        #expect(changes.map(\.story) == ["a", "a", "a"])
    }
}

struct IndexTestError: Error {}
