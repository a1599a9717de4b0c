import Foundation
import GRDB
import Wire

/// The durable queue: an SQLite file in WAL mode with `synchronous=FULL`, so that what is committed survives
/// a loss of power. It belongs to one thread, the hub's.
public final class Journal {
    /// The database file.
    public let path: String
    let queue: DatabaseQueue
    var cache: CargoCache

    /// Opens or makes the journal.
    /// - Parameter path: the database file; its directory must exist.
    /// - Throws: `JournalError`.
    public init(path: String, configuration: JournalConfiguration = JournalConfiguration())
        throws(JournalError)
    {
        self.path = path
        cache = CargoCache(maximumBytes: configuration.cacheBytes)
        var options = Configuration()
        options.label = "journal"
        options.journalMode = .wal
        options.busyMode = .timeout(Double(configuration.busyMilliseconds) / 1000)
        options.foreignKeysEnabled = false
        do {
            queue = try DatabaseQueue(path: path, configuration: options)
            // Only now: entering WAL mode sets `synchronous` back to NORMAL.
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA journal_size_limit = \(configuration.logBytes)")
                guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
                    throw JournalError(
                        action: "make safe", path: path, cause: "SQLite refuses synchronous=FULL")
                }
            }
            try JournalSchema.migrator.migrate(queue)
        } catch {
            throw JournalError("open", path, error)
        }
    }

    /// Runs one turn's changes as one transaction: all of them are on disk when this returns, or none.
    /// - Throws: `JournalError`, also for what `body` throws.
    public func transaction<Result>(
        _ body: (inout JournalTransaction) throws -> Result
    ) throws(JournalError) -> Result {
        do {
            let (result, changed) = try queue.write { database in
                var transaction = JournalTransaction(database: database)
                return (try body(&transaction), transaction.cacheChanges)
            }
            changed.forEach { apply($0) }
            return result
        } catch {
            throw JournalError("commit to", path, error)
        }
    }

    /// The parts and provenance of an article in the pipeline; `nil` where it is not there.
    /// - Throws: `JournalError`.
    public func cargo(of number: ArticleNumber) throws(JournalError) -> Cargo? {
        if let cargo = cache.cargo(of: number) { return cargo }
        do {
            let cargo = try queue.read { try Cargo.fetch($0, number: number, table: "articles") }
            if let cargo { cache.insert(cargo, for: number) }
            return cargo
        } catch {
            throw JournalError("read", path, error)
        }
    }

    /// Bytes that an ordinary user may still write on the journal's disk.
    /// - Throws: `JournalError`.
    public func freeBytes() throws(JournalError) -> Int {
        var information = statvfs()
        guard statvfs(path, &information) == 0 else {
            throw JournalError(
                action: "measure the disk of", path: path, cause: String(cString: strerror(errno)))
        }
        let (bytes, overflow) = Int(clamping: information.f_bavail)
            .multipliedReportingOverflow(by: Int(clamping: information.f_frsize))
        return overflow ? .max : bytes
    }

    private func apply(_ change: JournalTransaction.CacheChange) {
        switch change {
        case .insert(let number, let cargo): cache.insert(cargo, for: number)
        case .append(let number, let part, let entry):
            guard var cargo = cache.cargo(of: number) else { return }
            if let part {
                cargo.parts.removeAll { $0.name == part.name }
                cargo.parts.append(part)
            }
            cargo.provenance.append(entry)
            cache.insert(cargo, for: number)
        case .remove(let number): cache.remove(number)
        }
    }
}

extension JournalError {
    init(_ action: String, _ path: String, _ error: any Error) {
        self = error as? JournalError ?? JournalError(action: action, path: path, cause: "\(error)")
    }
}
