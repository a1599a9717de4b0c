import Foundation
import Testing

@testable import Deduplication

struct SQLiteStoreTests {
    @Test func hasOneOwner() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString).sqlite")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let owner = try SQLiteStore(path: path)
        #expect(throws: IndexError.self) { try SQLiteStore(path: path) }
        withExtendedLifetime(owner) {}
    }
}
