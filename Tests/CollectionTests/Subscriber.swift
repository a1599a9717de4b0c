import Foundation
import Testing
import Wire
import ZeroMQ

@testable import Collection

/// A consumer of events as anyone could write it: SUB, and DEALER for the replay.
final class Subscriber {
    struct Event: Equatable {
        var topic: String
        var sequence: Int64
        var json: [UInt8]
    }

    private let subscriber: Socket
    private let replayer: Socket
    private var poller = Poller()

    static let patienceMilliseconds: Int64 = 10_000

    init(_ context: Context, _ events: Endpoint, _ replay: Endpoint, topic: Frame = .empty) throws {
        var options = SocketOptions()
        options.maximumFrames = 1_100
        options.lingerMilliseconds = 0
        subscriber = try Socket(.subscribe, in: context, options: options)
        try subscriber.subscribe(topic)
        try subscriber.connect(events)
        replayer = try Socket(.dealer, in: context, options: options)
        try replayer.connect(replay)
    }

    struct Silence: Error {}

    func isEventWaiting() throws -> Bool { try subscriber.events.contains(.readable) }

    func nextEvent() throws -> Event {
        let deadline = MonotonicClock.nowMilliseconds + Self.patienceMilliseconds
        _ = try poller.wait(for: [subscriber.pollItem()], until: deadline)
        guard case .message(let message)? = try subscriber.receive() else { throw Silence() }
        try #require(message.frames.count == 3)
        let header = try JSON.decode(EventHeader.self, from: message.frames[1].bytes)
        return Event(
            topic: message.frames[0].string ?? "", sequence: header.sequence, json: message.frames[2].bytes)
    }

    /// The frames of the answer.
    func ask(_ frames: [Frame]) throws -> [[UInt8]] {
        #expect(try replayer.send(Message(frames)) == .sent)
        let deadline = MonotonicClock.nowMilliseconds + Self.patienceMilliseconds
        _ = try poller.wait(for: [replayer.pollItem()], until: deadline)
        guard case .message(let message)? = try replayer.receive() else { throw Silence() }
        return message.frames.map(\.bytes)
    }

    func replay(since: Int64, limit: Int? = nil) throws -> (header: ReplayHeader, events: [[UInt8]]) {
        let request = Frame(try JSON.encode(ReplayRequest(since: since, limit: limit)))
        let answer = try ask([request])
        let first = try #require(answer.first)
        return (try JSON.decode(ReplayHeader.self, from: first), Array(answer.dropFirst()))
    }
}
