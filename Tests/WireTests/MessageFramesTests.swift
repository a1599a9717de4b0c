import Testing
import Wire

struct MessageFramesTests {
    private let job = Job(
        article: "a1", stage: .classify, attempt: 2, acceptedMilliseconds: 1_700_000_000_000,
        parts: [
            Part(name: .article, bytes: Array("{}".utf8)),
            Part(name: .extraction, bytes: Array(#"{"claims":[]}"#.utf8)),
        ],
        provenance: [
            ProvenanceEntry(stage: "extract", worker: "w", version: "1", attempt: 1, milliseconds: 2.5)
        ])

    @Test func workerMessagesRoundTrip() throws {
        let messages: [WorkerMessage] = [
            .hello(
                .init(
                    worker: "w1", epoch: 5, stage: .extract, credit: 8, parallel: 2, version: "1.0",
                    adds: .extraction)),
            .heartbeat, .drain, .bye, .giveBack(.init(leases: [1, 2])),
            .done(.init(article: "a1", lease: 7, milliseconds: 1.5), part: job.parts[1]),
            .done(.init(article: "a1", lease: 7, milliseconds: 1.5), part: nil),
            .fail(
                .init(
                    article: "a1", lease: 7,
                    failure: StageFailure(code: "x", reason: "y", isPermanent: true))),
        ]
        for message in messages {
            #expect(try WorkerMessage(frames: message.frames()) == message)
        }
    }

    @Test func hubMessagesRoundTrip() throws {
        let messages: [HubMessage] = [
            .welcome(
                .init(
                    hub: "h", version: "DATELINE/1.0", heartbeatMilliseconds: 1000,
                    silenceMilliseconds: 4000, leaseMilliseconds: 60_000)),
            .heartbeat, .goodbye, .job(.init(id: 9), job),
            .refused(Refusal(code: .notHeld, reason: "No.", article: "a1")),
        ]
        for message in messages {
            #expect(try HubMessage(frames: message.frames()) == message)
        }
    }

    @Test func operatorMessagesRoundTrip() throws {
        let requests: [OperatorRequest] = [
            .status, .deadLetters(.init(after: "a", limit: 5)), .deadLetter(.init(article: "a")),
            .retry(.init(articles: nil)), .drop(.init(articles: ["a", "b"])),
        ]
        for request in requests {
            let frames = try request.frames()
            #expect(OperatorRequest.isOperator(frames: frames))
            #expect(try OperatorRequest(frames: frames) == request)
        }
        let letter = DeadLetter(
            article: "a1", headline: "H", stage: .extract, attempts: 5, code: "crash", reason: "It crashed.",
            acceptedMilliseconds: 1, diedMilliseconds: 2, bytes: 3)
        for answer in [HubAnswer.deadLetters([letter]), .deadLetter(letter, job.parts), .changed(3)] {
            #expect(try HubAnswer(frames: answer.frames()) == answer)
        }
    }

    @Test func aNewerMinorVersionIsUnderstood() throws {
        var frames = try WorkerMessage.heartbeat.frames()
        frames[0] = Array("DATELINE/1.7".utf8)
        frames[2] = Array(#"{"something":"new"}"#.utf8)
        #expect(try WorkerMessage(frames: frames) == .heartbeat)
    }

    private static func frames(_ frames: String...) -> [[UInt8]] { frames.map { Array($0.utf8) } }

    private static let broken: [([[UInt8]], RefusalCode)] = [
        ([], .badMessage),
        (frames(""), .badMessage),
        (frames("HTTP/1.1"), .badMessage),
        (frames("DATELINE/2.0", "HELLO", "{}"), .unsupportedVersion),
        (frames("DATELINE/1.0"), .badMessage),
        (frames("DATELINE/1.0", "DANCE", "{}"), .unknownVerb),
        (frames("DATELINE/1.0", "JOB", "{}"), .unknownVerb),
        (frames("DATELINE/1.0", "HELLO", "no JSON"), .badMessage),
        (frames("DATELINE/1.0", "DONE", #"{"article":"a","lease":1,"milliseconds":1,"part":"x"}"#), .badPart),
        ([[UInt8]](repeating: [], count: 1000), .badMessage),
    ]

    @Test(arguments: broken)
    func framesOutOfGrammarAreRefusedInWords(frames: [[UInt8]], code: RefusalCode) {
        do {
            _ = try WorkerMessage(frames: frames)
            Issue.record("taken")
        } catch {
            let refusal = (error as? WireError)?.refusal
            #expect(refusal?.code == code)
            #expect(refusal?.reason.isEmpty == false)
        }
    }
}
