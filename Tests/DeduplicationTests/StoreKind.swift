import Foundation

@testable import Deduplication

/// The stores that the conformance tests run against.
enum StoreKind: String, CaseIterable, CustomStringConvertible {
    case memory, sqlite, postgres

    /// Without a server on the machine there is no `postgres`.
    static let available = allCases.filter { $0 != .postgres || PostgresServer.shared != nil }
    /// Those that outlive their process.
    static let lasting: [StoreKind] = available.filter { $0 != .memory }

    var description: String { rawValue }

    /// Calls `body` with an empty place, which is gone afterwards.
    func withPlace(_ body: (StorePlace) throws -> Void) throws {
        let place = try StorePlace(self)
        defer { place.remove() }
        try body(place)
    }
}

/// Where a store keeps its contents.
struct StorePlace {
    let store: () throws -> any IndexStore
    let remove: () -> Void

    /// An empty one.
    init(_ kind: StoreKind) throws {
        switch kind {
        case .memory:
            store = { MemoryStore() }
            remove = {}
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            store = { try SQLiteStore(path: folder.appending(path: "index.sqlite").path) }
            remove = { try? FileManager.default.removeItem(at: folder) }
        case .postgres:
            let address = try PostgresServer.shared?.database() ?? ""
            store = { PostgresStore(address: address) }
            remove = {}
        }
    }

    /// An index on what is there.
    func open(windowDays: Int = 30) throws -> ArticleIndex {
        ArticleIndex(store: try store(), windowDays: windowDays)
    }
}
