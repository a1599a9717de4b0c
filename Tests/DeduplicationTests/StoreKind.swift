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
        switch self {
        case .memory:
            try body(StorePlace { MemoryStore() })
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            try body(StorePlace { try SQLiteStore(path: folder.appending(path: "index.sqlite").path) })
        case .postgres:
            guard let address = try PostgresServer.shared?.database() else { return }
            try body(StorePlace { PostgresStore(address: address) })
        }
    }
}

/// Where a store keeps its contents.
struct StorePlace {
    let store: () throws -> any IndexStore

    init(_ store: @escaping () throws -> any IndexStore) { self.store = store }

    /// An index on what is there.
    func open(windowDays: Int = 30) throws -> ArticleIndex {
        ArticleIndex(store: try store(), windowDays: windowDays)
    }
}
