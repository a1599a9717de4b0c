import Wire

/// What can be replayed: the log's order over the store's files.
struct EventArchive: Sendable {
    let store: EventStore
    let log: EventLog
    let eventsMaximum: Int
    let bytesMaximum: Int

    /// No event is larger: its parts came in one message, and are laid out in four times their size at most.
    static let fileBytesMaximum = 4 * WireLimits.messageBytes

    /// - Returns: the frames of the answer, behind the asker's envelope.
    func answer(_ frames: [[UInt8]]) -> [[UInt8]] {
        do {
            guard frames.count == 1, let bytes = frames.first else {
                return try replay(ReplayRequest(bytes: []))
            }
            return try replay(ReplayRequest(bytes: bytes))
        } catch let refusal as Refusal {
            return Self.refused(refusal)
        } catch {
            return Self.refused(Refusal(code: .badMessage, reason: "The replay failed: \(error)"))
        }
    }

    static func refused(_ refusal: Refusal) -> [[UInt8]] {
        (try? [JSON.encode(PublishReply.refused(refusal))]) ?? [Array("{\"status\":\"refused\"}".utf8)]
    }

    private func replay(_ request: ReplayRequest) throws -> [[UInt8]] {
        // The last number is read first: what is added meanwhile is for the next request.
        let last = try log.last()
        let limit = min(request.limit ?? eventsMaximum, eventsMaximum)
        let entries = try log.entries(after: request.since, limit: limit)
        var header = ReplayHeader(
            log: log.id, sequences: [],
            through: entries.last?.sequence ?? max(last, request.since), last: last)
        var events: [[UInt8]] = []
        var bytes = 0
        for entry in entries {
            // A file that someone has taken away leaves a gap.
            guard let file = try? store.read(entry.path, maximumBytes: Self.fileBytesMaximum) else {
                continue
            }
            guard events.isEmpty || bytes + file.count <= bytesMaximum else {
                header.through = entry.sequence - 1
                break
            }
            bytes += file.count
            header.sequences.append(entry.sequence)
            events.append(JSONCompactor.compact(file))
        }
        header.last = max(last, header.through)
        return [try JSON.encode(header)] + events
    }
}
