import Testing
import ZeroMQ

@Suite struct LimitTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func aPeerWithATooLongFrameIsDisconnected() throws {
        let router = try Socket(.router, in: context, options: .with { $0.maximumFrameBytes = 1_000 })
        let endpoint = try router.bind("tcp://127.0.0.1:0")
        let monitor = try router.monitor()
        let dealer = try Socket(.dealer, in: context, options: .with { _ in })
        try dealer.connect(endpoint)

        _ = try dealer.send(Frame([UInt8](repeating: 1, count: 1_000)))
        #expect(try nextMessage(router).frames[1].count == 1_000)
        _ = try dealer.send(Frame([UInt8](repeating: 1, count: 1_001)))
        _ = try event(monitor) { $0 == .disconnected }
        #expect(try router.receive() == nil)
    }

    @Test(arguments: [5, 100, 100_000])
    func aMessageOfTooManyFramesIsDrainedAndReported(_ count: Int) throws {
        let router = try Socket(.router, in: context, options: .with { $0.maximumFrames = 4 })
        let dealer = try Socket(.dealer, in: context)
        try dealer.connect(try router.bind("tcp://127.0.0.1:0"))
        // The ROUTER puts the routing id before these.
        _ = try dealer.send(Message([Frame](repeating: .empty, count: count - 1)))
        _ = try dealer.send("next")

        try wait(for: router)
        guard case .overLimit(let overLimit)? = try router.receive() else {
            throw Unexpected("a message above the limit was let through")
        }
        #expect(overLimit.frames == count)
        #expect(overLimit.bytes == 5)
        #expect(overLimit.description.hasPrefix("a message of \(count) frames and 5 bytes was refused;"))
        #expect(try router.send(Message(overLimit.returnAddress + ["too many frames"])) == .sent)
        #expect(try nextMessage(dealer) == [.empty, "too many frames"])
        #expect(try nextMessage(router).frames.last == "next")
    }

    @Test func aMessageOfTooManyBytesIsDrainedAndItsSenderCanBeTold() throws {
        let router = try Socket(.router, in: context, options: .with { $0.maximumMessageBytes = 100 })
        let request = try Socket(.request, in: context)
        try request.connect(try router.bind("tcp://127.0.0.1:0"))
        _ = try request.send(Frame([UInt8](repeating: 1, count: 60)), Frame([UInt8](repeating: 2, count: 60)))

        try wait(for: router)
        guard case .overLimit(let overLimit)? = try router.receive() else {
            throw Unexpected("a message above the limit was let through")
        }
        #expect(overLimit.frames == 4)
        #expect(overLimit.bytes >= 120)
        #expect(overLimit.returnAddress.count == 2)
        #expect(try router.send(Message(overLimit.returnAddress + ["too long"])) == .sent)
        #expect(try nextMessage(request) == ["too long"])
    }

    @Test func aMessageAtTheLimitsPasses() throws {
        let options = SocketOptions.with {
            $0.maximumFrames = 3
            $0.maximumMessageBytes = 6
        }
        let receiver = try Socket(.pull, in: context, options: options)
        let sender = try Socket(.push, in: context)
        try sender.connect(try receiver.bind("inproc://limits"))
        _ = try sender.send("ab", "cd", "ef")
        #expect(try nextMessage(receiver) == ["ab", "cd", "ef"])
    }
}
