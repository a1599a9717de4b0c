import Foundation
import Glibc
import Testing
import Wire
import Worker
import ZeroMQ

@testable import Collection

/// The collector whole, over real sockets and files.
@Suite(.serialized) struct CollectorTests {
    private let context: Context
    private let scratch: ScratchDirectory

    init() throws {
        context = try Context()
        scratch = try ScratchDirectory()
    }

    private func collector(_ change: (inout CollectorConfiguration) -> Void = { _ in }) throws -> Collector {
        var configuration = CollectorConfiguration(directory: scratch.path)
        configuration.publishing.eventsEndpoint = "tcp://127.0.0.1:0"
        configuration.publishing.replayEndpoint = "tcp://127.0.0.1:0"
        change(&configuration)
        return try Collector(configuration, context: context)
    }

    private func subscriber(_ collector: Collector, topic: Frame = .empty) throws -> Subscriber {
        try Subscriber(context, collector.eventsEndpoint, collector.replayEndpoint, topic: topic)
    }

    private func jobs(_ numbers: ClosedRange<Int>) -> [Job] { numbers.map { job("a\($0)") } }

    @Test func `an event is on disk, in the order, and published alike`() throws {
        let collector = try collector()
        let subscriber = try subscriber(collector)
        // The subscription takes a moment to arrive: collect until something comes through.
        var number = 0
        var event: Subscriber.Event?
        while event == nil, number < 10_000 {
            number += 1
            #expect(try collector.stage.perform([job("a\(number)")]) == [.done(nil)])
            if try subscriber.isEventWaiting() { event = try subscriber.nextEvent() }
        }
        let published = try #require(event)
        let name = "events/2026/03/01/a\(published.sequence).json"
        #expect(scratch.bytes(name) == published.json + [0x0A])
        #expect(published.topic == "article.enriched.unknown.ZZ")
        let replay = try subscriber.replay(since: published.sequence - 1, limit: 1)
        #expect(replay.header.sequences == [published.sequence])
        #expect(replay.events == [published.json])
        collector.stop()
    }

    @Test func `joining late misses nothing`() throws {
        let collector = try collector()
        _ = try collector.stage.perform(jobs(1...5))
        let subscriber = try subscriber(collector)
        let first = try subscriber.replay(since: 0, limit: 2)
        #expect(first.header.sequences == [1, 2])
        #expect(first.header.through == 2)
        #expect(first.header.last == 5)
        let rest = try subscriber.replay(since: first.header.through)
        #expect(rest.header.sequences == [3, 4, 5])
        #expect(rest.header.through == rest.header.last)
        #expect(rest.events.allSatisfy { !$0.contains(0x0A) })
        let end = try subscriber.replay(since: 5)
        #expect(end.header.sequences.isEmpty)
        #expect(end.header.through == 5)
        collector.stop()
    }

    @Test func `a replay is bounded by bytes, but never empty`() throws {
        let collector = try collector { $0.publishing.replayBytesMaximum = 1_000 }
        _ = try collector.stage.perform(jobs(1...6))
        let subscriber = try subscriber(collector)
        var since: Int64 = 0
        var seen: [Int64] = []
        for _ in 1...6 where since < 6 {
            let replay = try subscriber.replay(since: since)
            #expect(!replay.events.isEmpty)
            #expect(replay.events.dropFirst().reduce(0) { $0 + $1.count } <= 1_000)
            seen += replay.header.sequences
            since = replay.header.through
        }
        #expect(seen == Array(1...6))
        collector.stop()
    }

    @Test func `a file that was taken away leaves a gap, and no loop`() throws {
        let collector = try collector()
        _ = try collector.stage.perform(jobs(1...3))
        try FileManager.default.removeItem(atPath: scratch.path + "/events/2026/03/01/a2.json")
        try FileManager.default.removeItem(atPath: scratch.path + "/events/2026/03/01/a3.json")
        let replay = try subscriber(collector).replay(since: 0)
        #expect(replay.header.sequences == [1])
        #expect(replay.header.through == 3)
        collector.stop()
    }

    @Test func `bad requests are refused in words`() throws {
        let collector = try collector()
        let subscriber = try subscriber(collector)
        let bad: [[Frame]] = [
            ["{}"], ["[]"], ["what?"], ["{\"since\":-1}"], ["{\"since\":0,\"limit\":0}"],
            ["{\"since\":1e99}"],
            ["{\"since\":0}", "more"], [Frame([UInt8](repeating: 0x20, count: 2_000))],
            [Frame](repeating: "x", count: 500), ["", "", "{\"since\":0}"],
        ]
        for request in bad {
            let answer = try subscriber.ask(request)
            let last = try #require(answer.last)
            guard case .refused(let refusal) = try JSON.decode(PublishReply.self, from: last) else {
                Issue.record("not refused")
                continue
            }
            #expect(refusal.reason.count > 20)
        }
        #expect(try subscriber.replay(since: 0).header.sequences.isEmpty)
        collector.stop()
    }

    @Test func `a REQ client is answered behind its delimiter`() throws {
        let collector = try collector()
        _ = try collector.stage.perform([job("a1")])
        let answer = try subscriber(collector).ask(["", "{\"since\":0}"])
        #expect(answer.count == 3)
        #expect(answer.first == [])
        collector.stop()
    }

    @Test func `a second delivery changes nothing, whatever its date says`() throws {
        let collector = try collector()
        _ = try collector.stage.perform([job("a1")])
        let before = scratch.files()
        let moved = job("a1", [part(.article, #"{"id":"a1","datePublished":"2020-01-01"}"#)])
        #expect(try collector.stage.perform([moved, moved]) == [.done(nil), .done(nil)])
        #expect(scratch.files() == before)
        let replay = try subscriber(collector).replay(since: 0)
        #expect(replay.header.sequences == [1])
        collector.stop()
    }

    @Test func `what is stored survives a restart, numbers included`() throws {
        let first = try collector()
        _ = try first.stage.perform(jobs(1...2))
        let log = try subscriber(first).replay(since: 0).header.log
        first.stop()
        let again = try reopened()
        _ = try again.stage.perform(jobs(2...3))
        let replay = try subscriber(again).replay(since: 0)
        #expect(replay.header.sequences == [1, 2, 3])
        #expect(replay.header.log == log)
        again.stop()
    }

    /// Another process would have the lock for itself: here the store is opened without.
    private func reopened() throws -> Collector {
        var configuration = CollectorConfiguration(directory: scratch.path)
        configuration.publishing.eventsEndpoint = "tcp://127.0.0.1:0"
        configuration.publishing.replayEndpoint = "tcp://127.0.0.1:0"
        return try Collector(configuration, context: context, locks: false)
    }

    @Test func `one bad job does not hold up its batch`() throws {
        let collector = try collector()
        let outcomes = try collector.stage.perform([
            job("a1"), job("../x"), job("a2", [part(.article, "7")]), job("a3"),
        ])
        guard case .failed(let badID) = outcomes[1], case .failed(let badPart) = outcomes[2] else {
            Issue.record("not failed")
            return
        }
        #expect([outcomes[0], outcomes[3]] == [.done(nil), .done(nil)])
        #expect(badID.isPermanent && badPart.isPermanent)
        #expect(scratch.files() == ["2026/03/01/a1.json", "2026/03/01/a3.json"])
        collector.stop()
    }

    @Test func `pretty files replay on one line`() throws {
        let collector = try collector { $0.printsPretty = true }
        _ = try collector.stage.perform([job("a1")])
        let file = scratch.bytes("events/2026/03/01/a1.json")
        #expect(text(file).hasPrefix("{\n  \"specversion\": \"1.0\","))
        let replay = try subscriber(collector).replay(since: 0)
        #expect(replay.events == [JSONCompactor.compact(file)])
        collector.stop()
    }

    @Test func `a path that is blocked fails its article alone`() throws {
        let collector = try collector()
        // A file stands where the year's folder must be.
        #expect(FileManager.default.createFile(atPath: scratch.path + "/events/2025", contents: Data()))
        let blocked = job("a2", [part(.article, #"{"datePublished":"2025-05-05"}"#)])
        let outcomes = try collector.stage.perform([job("a1"), blocked, job("a3")])
        #expect([outcomes[0], outcomes[2]] == [.done(nil), .done(nil)])
        guard case .failed(let failure) = outcomes[1] else {
            Issue.record("not failed")
            return
        }
        #expect(failure.code == "storage")
        #expect(!failure.isPermanent)
        #expect(failure.reason.contains("choose another directory"))
        #expect(try subscriber(collector).replay(since: 0).header.sequences == [1, 2])
        collector.stop()
    }

    @Test func `a full disk is nobody's fault`() throws {
        let configuration = CollectorConfiguration(directory: scratch.path)
        let made = FailingFileSystem()
        _ = try EventStore(directory: configuration.eventsDirectory, files: made, locks: false)
        let full = FailingFileSystem(failAfter: made.steps.count, code: ENOSPC)
        var generator = SeededGenerator(state: 1)
        let log = try EventLog(path: configuration.logPath, using: &generator)
        let stage = CollectStage(
            configuration: configuration,
            store: try EventStore(directory: configuration.eventsDirectory, files: full), log: log,
            publish: { #expect($0.isEmpty) })
        let error = #expect(throws: StageUnavailable.self) { try stage.perform([job("a1")]) }
        #expect(error?.reason.contains("the disk is full") == true)
        #expect(try log.last() == 0)
    }

    @Test func `the queue drops the oldest, never the collector's time`() {
        let queue = PublisherQueue(eventsMaximum: 3, bytesMaximum: 100)
        func event(_ sequence: Int64, _ bytes: Int) -> PublishedEvent {
            PublishedEvent(sequence: sequence, topic: "t", json: [UInt8](repeating: 0, count: bytes))
        }
        queue.append((1...5).map { event($0, 1) })
        #expect(queue.dropped == 2)
        #expect(queue.takeAll().map(\.sequence) == [3, 4, 5])
        queue.append([event(6, 60), event(7, 60)])
        #expect(queue.takeAll().map(\.sequence) == [7])
        #expect(queue.takeAll().isEmpty)
    }
}
