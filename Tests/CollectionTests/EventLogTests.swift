import Foundation
import Testing

@testable import Collection

struct EventLogTests {
    private let scratch: ScratchDirectory

    init() throws { scratch = try ScratchDirectory() }

    private func open(_ seed: UInt64 = 1) throws -> EventLog {
        var generator = SeededGenerator(state: seed)
        return try EventLog(path: scratch.path + "/events.sqlite", using: &generator)
    }

    private func record(_ article: String, _ path: String = "p") -> EventLog.Record {
        EventLog.Record(article: article, path: path, topic: "t")
    }

    @Test func `numbers events in order, each article once`() throws {
        let log = try open()
        #expect(try log.last() == 0)
        #expect(try log.append([record("a"), record("b"), record("a")]) == [1, 2, 1])
        #expect(try log.append([record("b", "q"), record("c")]) == [2, 3])
        #expect(try log.last() == 3)
        #expect(try log.entries(after: 1, limit: 10).map(\.article) == ["b", "c"])
        #expect(try log.entries(after: 0, limit: 1).map(\.sequence) == [1])
        #expect(try log.entries(after: 3, limit: 10).isEmpty)
        #expect(try log.paths(of: ["a", "b", "z"]) == ["a": "p", "b": "q"])
    }

    @Test func `keeps its id and its numbers over restarts`() throws {
        let first = try open(1)
        _ = try first.append([record("a")])
        let second = try open(2)
        #expect(second.id == first.id)
        #expect(second.id.utf8.count == 32)
        #expect(try second.append([record("b"), record("a")]) == [2, 1])
    }

    @Test func `a log begun anew has another id`() throws {
        let first = try open(1).id
        try FileManager.default.removeItem(atPath: scratch.path + "/events.sqlite")
        #expect(try open(2).id != first)
    }

    @Test func `commits are synchronous in full`() throws {
        #expect(try open().synchronousLevel() == 2)
    }

    @Test func `a path that cannot be is an error in words`() throws {
        var generator = SeededGenerator(state: 1)
        let error = #expect(throws: EventLogError.self) {
            try EventLog(path: scratch.path + "/none/events.sqlite", using: &generator)
        }
        #expect(error?.description.contains("Check that the disk") == true)
    }
}
