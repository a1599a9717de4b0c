import ArgumentParser
import Client
import Dashboard
import Foundation
import ZeroMQ

/// The stories of a stream of events, put together for one call in a file that is gone afterwards.
final class StoryCollection {
    let index: EventIndex
    private let folder: URL
    private var sequence: Int64 = 0

    /// Events taken in together.
    private static let batchEvents = 500
    private static let waitMilliseconds: Int64 = 500

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "dateline-stories-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        index = try EventIndex(path: folder.appending(path: "index.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Everything that the collector has.
    /// - Throws: `ExitCode`, told before, where it does not answer.
    func read(events: Endpoint, replay: Endpoint, timeoutSeconds: Int) throws {
        var reader = try EventReader(events: events, replay: replay, since: 0, in: try Context())
        var lastWord = MonotonicClock.nowMilliseconds
        while !reader.isCurrent {
            var arrived: [[UInt8]] = []
            let until = MonotonicClock.nowMilliseconds + Self.waitMilliseconds
            if try reader.read(until: until, { arrived.append($0.bytes) }) {
                lastWord = MonotonicClock.nowMilliseconds
                try take(arrived)
            }
            guard MonotonicClock.nowMilliseconds - lastWord < Int64(timeoutSeconds) * 1_000 else {
                Failure.say(
                    "no answer from \(replay) in \(timeoutSeconds) s; start it with 'dateline up', "
                        + "or read files with --events."
                )
                throw ExitCode(Failure.unavailable)
            }
        }
    }

    /// A folder of event files, with the folders in it, or a file of events, one a line.
    func read(place: String) throws {
        let url = URL(fileURLWithPath: place)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
            Failure.say("\(place) is not there.")
            throw ExitCode(Failure.usage)
        }
        guard isFolder.boolValue else { return try take(lines(url)) }
        let files = FileManager.default.enumerator(
            at: url, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
        // In the order of their days, as far as the folders tell.
        for batch in stride(from: 0, to: paths.count, by: Self.batchEvents) {
            let sorted = paths.sorted { $0.path < $1.path }
            try take(
                sorted[batch..<min(paths.count, batch + Self.batchEvents)].map {
                    Array(try Data(contentsOf: $0))
                })
        }
    }

    private func lines(_ url: URL) throws -> [[UInt8]] {
        try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map(Array.init)
    }

    private func take(_ events: [[UInt8]]) throws {
        for start in stride(from: 0, to: events.count, by: Self.batchEvents) {
            let arrived = events[start..<min(events.count, start + Self.batchEvents)].map { bytes in
                sequence += 1
                return ArrivedEvent(sequence: sequence, bytes: bytes)
            }
            _ = try index.take(arrived, upTo: StreamPosition(log: nil, sequence: sequence)) { event, error in
                Failure.say("event \(event.sequence) is passed over: \(error)")
            }
        }
    }
}
