import Foundation
import Testing
import Wire

@testable import Deduplication

struct SQLiteIndexTests {
    private let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("duplicates-\(UUID().uuidString).sqlite").path

    @Test func remembersOverRestarts() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let before = try judgeOnce(Samples.request("a", Samples.first))
        #expect(before.status == .original)
        #expect(try judgeOnce(Samples.request("a", Samples.first)) == before)
        #expect(try judgeOnce(Samples.request("b", Samples.first)).of == "a")
        #expect(try judgeOnce(Samples.request("b", Samples.first)).status == .exact)
    }

    private func judgeOnce(_ request: IndexRequest) throws -> Duplicate {
        try SQLiteIndex(path: path, today: 20_000).judge([request])[0]
    }

    @Test func hasOneOwner() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let owner = try SQLiteIndex(path: path, today: 20_000)
        #expect(throws: IndexError.self) { try SQLiteIndex(path: path, today: 20_000) }
        withExtendedLifetime(owner) {}
    }

    @Test func dropsWhatIsOlderThanTheWindow() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try SQLiteIndex(path: path, today: 100).judge([Samples.request("a", Samples.first, day: 100)])
        let later = try SQLiteIndex(path: path, windowDays: 30, today: 130)
        #expect(try later.judge([Samples.request("b", Samples.first, day: 130)])[0].status == .original)
    }
}
