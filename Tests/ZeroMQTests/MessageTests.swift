import Testing
import ZeroMQ

@Suite struct MessageTests {
    let context: Context

    init() throws { context = try Context() }

    @Test(arguments: ["inproc://roundtrip", "tcp://127.0.0.1:0"] as [Endpoint])
    func framesArriveAsTheyWereSent(at endpoint: Endpoint) throws {
        let receiver = try Socket(.pull, in: context)
        let sender = try Socket(.push, in: context)
        try sender.connect(try receiver.bind(endpoint))
        let large = [UInt8]((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let message: Message = ["first", .empty, Frame(large), [0, 255, 0], .empty]

        #expect(try sender.send(message) == .sent)

        let received = try nextMessage(receiver)
        #expect(received == message)
        #expect(received.byteCount == 1_000_008)
        #expect(received.frames[2].bytes == large)
        #expect(received.frames[3].string == nil)
        #expect(try receiver.receive() == nil)
    }

    @Test func aReceivedFrameGoesOnWithoutACopy() throws {
        let bytes = [UInt8](repeating: 7, count: 100_000)
        let first = try Socket(.pair, in: context)
        let second = try Socket(.pair, in: context)
        try second.connect(try first.bind("inproc://forward"))

        let frame = Frame(bytes)
        _ = try first.send(frame, frame)
        let received = try nextMessage(second).frames
        #expect(address(of: received[0]) == address(of: frame))
        #expect(address(of: received[1]) == address(of: frame))

        _ = try second.send(received[0])
        #expect(try nextMessage(first).frames == [frame])
        #expect(frame.bytes == bytes)
    }

    @Test func framesAreSharedByThreads() throws {
        let frame = Frame([UInt8](repeating: 1, count: 1_000))
        let context = context
        let threads = try (0..<4).map { number in
            try NamedThread("sender") {
                do {
                    let left = try Socket(.pair, in: context)
                    let right = try Socket(.pair, in: context)
                    try right.connect(try left.bind(Endpoint("inproc://shared-\(number)")))
                    for _ in 0..<500 {
                        _ = try left.send(frame)
                        let received = try nextMessage(right).frames
                        #expect(received == [frame])
                    }
                } catch {
                    Issue.record(error)
                }
            }
        }
        for thread in threads { thread.join() }
        #expect(frame.count == 1_000)
    }

    @Test func framesAreMadeFromTextAndBytes() {
        #expect(Frame("Ürümqi").bytes == Array("Ürümqi".utf8))
        #expect(Frame("a long piece of text".dropFirst(2)).string == "long piece of text")
        #expect(Frame([1, 2, 3][1...]).bytes == [2, 3])
        #expect(Frame(([9, 8] as [UInt8]).span.bytes).bytes == [9, 8])
        #expect(Frame.empty.isEmpty && Frame.empty.first == nil && Frame.empty.string == "")
        #expect("\(Frame("secret"))" == "frame of 6 bytes")
        #expect(Frame("a") != Frame("b") && Frame("a").hashValue == Frame([97]).hashValue)
    }

    @Test func aMessageNeedsAFrame() throws {
        let socket = try Socket(.dealer, in: context)
        let error = #expect(throws: ZeroMQError.self) { try socket.send(Message([])) }
        #expect(error?.description == "cannot send a message: a message needs at least one frame")
    }

    private func address(of frame: Frame) -> UInt {
        frame.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    }
}
