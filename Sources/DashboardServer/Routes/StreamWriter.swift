import Dashboard
import Hummingbird
import HummingbirdCore
import NIOCore

/// Writes changes to one listener until it leaves or the dashboard ends.
struct StreamWriter {
    let index: EventIndex
    let ring: ChangeRing

    /// Changes read from the index at once.
    private static let pageChanges = 500
    /// How long a stream may say nothing.
    private static let silence = Duration.seconds(15)

    /// - Parameter start: the number up to which the listener has everything.
    func write(from start: Int64, to writer: inout any ResponseBodyWriter) async throws {
        var position = start
        try await writer.write(ByteBuffer(bytes: ServerSentEvent.retry))
        while !ring.isClosed {
            switch ring.messages(after: position) {
            case .messages(let messages, let last):
                try await writer.write(ByteBuffer(bytes: messages))
                position = last
            case .askIndex:
                let changes = try await index.changes(after: position, limit: Self.pageChanges)
                guard let last = changes.last else {
                    position = ring.newest
                    continue
                }
                try await writer.write(ByteBuffer(bytes: changes.flatMap(ServerSentEvent.message)))
                position = last.number
            case .unknown:
                position = ring.newest
                try await writer.write(ByteBuffer(bytes: ServerSentEvent.reset(newest: position)))
            case .nothing:
                guard try await hasNews(after: position) else {
                    try await writer.write(ByteBuffer(bytes: ServerSentEvent.comment))
                    continue
                }
            }
        }
    }

    /// Waits for news, no longer than a stream may be silent.
    private func hasNews(after position: Int64) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                await ring.wait(after: position)
                return true
            }
            group.addTask {
                try await Task.sleep(for: Self.silence)
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }
}
