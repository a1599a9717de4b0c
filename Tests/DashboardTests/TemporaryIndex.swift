import Foundation
import GRDB

@testable import Dashboard

/// An index in a folder of its own, gone with the value.
final class TemporaryIndex {
    let folder: URL
    private(set) var index: EventIndex
    private var sequence: Int64 = 0

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("index-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        index = try EventIndex(path: folder.appendingPathComponent("index.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Closes the index and opens it again, as a restart does.
    func reopen() throws {
        try index.pool.close()
        index = try EventIndex(path: folder.appendingPathComponent("index.sqlite").path)
    }

    @discardableResult
    func take(_ events: SampleEvent..., log: String = "a") throws -> [Change] {
        let arrived = try events.map { event in
            sequence += 1
            return try event.arrived(sequence)
        }
        return try index.take(arrived, upTo: StreamPosition(log: log, sequence: sequence)) { _, _ in }
    }

    func stories(_ query: String = "") async throws -> [String] {
        try await index.stories(StoryFilter(QueryFields(text: query))).stories.map(\.id)
    }
}
