import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct ContextTests {
    @Test func theLinkedLibraryIsSupported() throws {
        #expect(LibraryVersion.hasCurve)
        #expect(LibraryVersion.linked >= .oldestSupported)
        try LibraryVersion.linked.checkSupported()
    }

    @Test(arguments: [
        (LibraryVersion(major: 4, minor: 2, patch: 9), true),
        (LibraryVersion(major: 5, minor: 0, patch: 0), true),
        (LibraryVersion(major: 4, minor: 3, patch: 4), false),
    ])
    func otherLibrariesAreRefusedInWords(_ version: LibraryVersion, hasCurve: Bool) {
        let error = #expect(throws: ZeroMQError.self) {
            try version.checkSupported(hasCurve: hasCurve)
        }
        #expect(error?.description.contains("libzmq \(version)") == true)
        #expect(error?.description.hasSuffix("install libzmq5") == true)
    }

    @Test func unsentMessagesDelayTheEndNoLongerThanTheLinger() throws {
        // The test ends at all, because the linger is bounded.
        var context: Context? = try Context()
        let endpoint = try refusedEndpoint()
        do {
            let dealer = try Socket(
                .dealer, in: try #require(context), options: .with { $0.lingerMilliseconds = 50 })
            try dealer.connect(endpoint)
            #expect(try dealer.send("never delivered") == .sent)
        }
        weak let ended = context
        context = nil
        #expect(ended == nil)
    }

    @Test func lingerLetsTheLastMessageOut() throws {
        let receiving = try Context()
        let receiver = try Socket(.pull, in: receiving)
        let endpoint = try receiver.bind("tcp://127.0.0.1:0")
        do {
            let sending = try Context()
            let sender = try Socket(.push, in: sending)
            try sender.connect(endpoint)
            _ = try sender.send("last words")
        }
        #expect(try nextMessage(receiver) == ["last words"])
    }

    @Test func aNegativeLingerIsNotForEver() throws {
        let context = try Context()
        let endpoint = try refusedEndpoint()
        let dealer = try Socket(.dealer, in: context, options: .with { $0.lingerMilliseconds = -1 })
        try dealer.connect(endpoint)
        _ = try dealer.send("never delivered")
    }

    @Test func aSocketKeepsItsContext() throws {
        let socket = try { () throws -> SocketOwner in SocketOwner(try Socket(.pull, in: try Context())) }()
        try socket.socket.bind("inproc://kept")
    }

    @Test func shutdownEndsEveryWait() throws {
        let context = try Context()
        let thread = try NamedThread("loop") {
            do {
                let socket = try Socket(.pull, in: context)
                var poller = Poller()
                _ = try poller.wait(for: [socket.pollItem()], until: nil)
                Issue.record("the wait ended without an error")
            } catch {
                #expect((error as? ZeroMQError)?.code == .terminated)
            }
        }
        context.shutdown()
        context.shutdown()
        thread.join()
        let error = #expect(throws: ZeroMQError.self) { _ = try Socket(.pull, in: context) }
        #expect(error?.code == .terminated)
    }

    @Test func theLimitOfSocketsIsAnErrorThatSaysSo() throws {
        let context = try Context(maxSockets: 1)
        let first = try Socket(.pull, in: context)
        let error = #expect(throws: ZeroMQError.self) { _ = try Socket(.pull, in: context) }
        #expect(error?.code == .tooManyOpenFiles)
        #expect(error?.isRetriable == true)
        #expect(error?.description.contains("raise the limit") == true)
        first.close()
    }
}

private struct SocketOwner: ~Copyable {
    let socket: Socket

    init(_ socket: consuming Socket) {
        self.socket = socket
    }
}
