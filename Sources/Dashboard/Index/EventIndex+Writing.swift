import FoundationEssentials
import GRDB
import Wire

extension EventIndex {
    /// Takes events in, in order, and the position they end at; all of it or nothing.
    /// - Parameter unreadable: called for what is no event of Dateline; it is passed over.
    /// - Returns: what is new, in order of numbers.
    public func take(
        _ events: [ArrivedEvent], upTo position: StreamPosition, unreadable: (ArrivedEvent, any Error) -> Void
    ) throws -> [Change] {
        // Read outside the transaction: it is most of the work.
        let read = events.compactMap { arrived -> (EnrichedEvent, [UInt8])? in
            do {
                return (try JSON.decode(EnrichedEvent.self, from: arrived.bytes), arrived.bytes)
            } catch {
                unreadable(arrived, error)
                return nil
            }
        }
        let (changes, stories) = try pool.write { database in
            var writer = IndexWriter(database: database)
            for (event, bytes) in read { try writer.take(event, bytes) }
            let contested = try writer.refreshStories()
            try database.execute(
                sql: "UPDATE state SET log = ?, sequence = ?", arguments: [position.log, position.sequence])
            let changes = try writer.articles.map { try writer.change($0, isContested: contested) }
            return (changes, writer.changed)
        }
        if let last = changes.last { note(last.number, stories) }
        return changes
    }
}
