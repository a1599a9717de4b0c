import Testing
import Wire
import ZeroMQ

@testable import Hub

struct HubLoopTests {
    private static let hello = WorkerMessage.hello(
        .init(
            worker: "w", epoch: 1, stage: .extract, credit: 4, parallel: 1, version: "1", adds: .extraction)
    )

    @Test func anArticleTravelsFromPublisherToWorkerAndOut() throws {
        var configuration = HubConfiguration()
        configuration.stages = [.extract]
        let hub = try HubHarness(configuration)
        let publisher = try Caller(.dealer, to: hub.articles, of: hub)
        let worker = try Caller(.dealer, to: hub.work, of: hub)
        #expect(try publisher.publish("a") == .accepted(id: "a"))
        #expect(try publisher.publish("a") == .duplicate(id: "a"))
        try worker.send(Self.hello.frames())
        guard case .welcome(let welcome)? = try worker.hubMessage(),
            case .job(let lease, let job)? = try worker.hubMessage()
        else {
            Issue.record("no job came")
            return
        }
        #expect(welcome.version == "DATELINE/1.0" && job.article == "a" && job.attempt == 1)
        let article = try JSON.decode(Article.self, from: try #require(job.part(.article)))
        #expect(article.headline == "H")
        try worker.send(
            WorkerMessage.done(
                .init(article: "a", lease: lease.id, milliseconds: 1),
                part: Part(name: .extraction, bytes: Array("{}".utf8))
            ).frames())
        guard case .status(let status)? = try worker.ask(.status) else {
            Issue.record("no status came")
            return
        }
        #expect(status.completed == 1 && status.articles == 0 && status.duplicates == 1)
        #expect(
            try publisher.publish("b", digest: "a") == .duplicate(id: "a"), "remembered after completion")
    }

    @Test func bothEnvelopesAreMirroredAndAnswersKeepTheOrder() throws {
        let hub = try HubHarness()
        let dealer = try Caller(.dealer, to: hub.articles, of: hub)
        for number in 0..<50 {
            try dealer.send([Array(#"{"id":"a\#(number)","digest":"\#(number)"}"#.utf8)])
        }
        for number in 0..<50 {
            let frames = try #require(try dealer.receive())
            #expect(frames.count == 1)
            #expect(try JSON.decode(PublishReply.self, from: frames[0]) == .accepted(id: "a\(number)"))
        }
        let request = try Caller(.request, to: hub.articles, of: hub)
        try request.send([Array(#"{"id":"r","digest":"r"}"#.utf8)])
        #expect(try request.reply() == .accepted(id: "r"))
    }

    @Test func whatWasAcceptedIsThereAfterARestart() throws {
        let first = try HubHarness()
        let publisher = try Caller(.dealer, to: first.articles, of: first)
        #expect(try publisher.publish("a") == .accepted(id: "a"))
        #expect(first.stop() == nil)
        let second = try HubHarness(directory: first.directory)
        let worker = try Caller(.dealer, to: second.work, of: second)
        try worker.send(Self.hello.frames())
        _ = try worker.hubMessage()
        guard case .job(_, let job)? = try worker.hubMessage() else {
            Issue.record("no job came")
            return
        }
        #expect(job.article == "a")
    }

    @Test(arguments: Garbage.allCases)
    func badMessagesAreRefusedInWordsAndTheHubGoesOn(garbage: Garbage) throws {
        let frames = garbage.frames
        let hub = try HubHarness()
        let worker = try Caller(.dealer, to: hub.work, of: hub)
        let publisher = try Caller(.dealer, to: hub.articles, of: hub)
        try worker.send(frames)
        guard case .refused(let refusal)? = try worker.hubMessage() else {
            Issue.record("no refusal came")
            return
        }
        #expect(!refusal.reason.isEmpty)
        try publisher.send(frames)
        guard case .refused(let reason)? = try publisher.reply() else {
            Issue.record("no refusal came")
            return
        }
        #expect(!reason.reason.isEmpty)
        #expect(try publisher.publish("after") == .accepted(id: "after"))
    }

    @Test func aStopSaysGoodbyeAndWaitsForHeldJobs() throws {
        let hub = try HubHarness()
        let publisher = try Caller(.dealer, to: hub.articles, of: hub)
        let worker = try Caller(.dealer, to: hub.work, of: hub)
        try worker.send(Self.hello.frames())
        _ = try worker.hubMessage()
        _ = try publisher.publish("a")
        guard case .job(let lease, _)? = try worker.hubMessage() else {
            Issue.record("no job came")
            return
        }
        hub.askToStop()
        #expect(try worker.hubMessage() == .goodbye)
        guard case .busy? = try publisher.publish("b") else {
            Issue.record("a draining hub took an article")
            return
        }
        try worker.send(
            WorkerMessage.fail(
                .init(
                    article: "a", lease: lease.id,
                    failure: .init(code: "x", reason: "X.", isPermanent: true))
            ).frames())
        #expect(hub.stop() == nil)
    }

    @Test func operatorsSeeRetryAndDropDeadLetters() throws {
        let hub = try HubHarness()
        let publisher = try Caller(.dealer, to: hub.articles, of: hub)
        let worker = try Caller(.dealer, to: hub.work, of: hub)
        let operators = try Caller(.dealer, to: hub.work, of: hub)
        try worker.send(Self.hello.frames())
        _ = try worker.hubMessage()
        _ = try publisher.publish("a")
        for answer in [OperatorRequest.retry(.init(articles: ["a"])), .drop(.init(articles: nil))] {
            guard case .job(let lease, _)? = try worker.hubMessage() else {
                Issue.record("no job came")
                return
            }
            try worker.send(
                WorkerMessage.fail(
                    .init(
                        article: "a", lease: lease.id,
                        failure: .init(code: "x", reason: "X.", isPermanent: true))
                ).frames())
            // The same connection keeps the order, so the failure is known before the question.
            guard case .deadLetters(let letters)? = try worker.ask(.deadLetters(.init())) else {
                Issue.record("no list came")
                return
            }
            #expect(letters.map(\.code) == ["x"])
            #expect(try operators.ask(answer) == .changed(1))
        }
        guard case .refused(let refusal)? = try operators.ask(.deadLetter(.init(article: "a"))) else {
            Issue.record("a dropped letter was shown")
            return
        }
        #expect(refusal.code == .unknownArticle)
    }

    @Test func aJournalThatCannotBeOpenedEndsTheHubInWords() throws {
        let configuration = HubConfiguration()
        let loop = try HubLoop(
            configuration: configuration, journal: "/nowhere/journal.sqlite",
            intake: { _ in .failure(Refusal(code: .notJSON, reason: "")) },
            context: Context(), observer: SilentObserver())
        #expect { try loop.run() } throws: {
            "\($0)".contains("Cannot open the journal /nowhere/journal.sqlite")
        }
    }
}

/// What no peer should say.
enum Garbage: CaseIterable {
    case binary, empty, otherVersion, answerBeforeHello, millionFrames, hugeFrame

    var frames: [[UInt8]] {
        switch self {
        case .binary: [[0xFF, 0x00]]
        case .empty: [[]]
        case .otherVersion: ["DATELINE/9.0", "HELLO", "{}"].map { Array($0.utf8) }
        case .answerBeforeHello:
            ["DATELINE/1.0", "DONE", #"{"article":"a","lease":1,"milliseconds":1}"#].map { Array($0.utf8) }
        case .millionFrames: Array(repeating: [], count: 1_000_000)
        case .hugeFrame: [[UInt8](repeating: 0x20, count: 64 << 20)]
        }
    }
}

private struct SilentObserver: HubObserver {
    func observe(_ notice: HubNotice) {}
}
