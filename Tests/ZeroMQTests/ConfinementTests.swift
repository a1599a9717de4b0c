import Testing
import ZeroMQ

@Suite struct ConfinementTests {
    @Test func aUseFromAnotherThreadTrapsWithASentence() async {
        let result = await #expect(
            processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
            let box = SocketBox(try Socket(.pull, in: try Context()))
            try NamedThread("stranger") { _ = try? box.socket.receive() }.join()
        }
        let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(output.contains("a ZeroMQ socket belongs to one thread and was used from another"))
    }

    @Test func waitingFromAnotherThreadTrapsToo() async {
        await #expect(processExitsWith: .failure) {
            let box = SocketBox(try Socket(.pull, in: try Context()))
            try NamedThread("stranger") {
                var poller = Poller()
                _ = try? poller.wait(for: [box.socket.pollItem()], until: 0)
            }.join()
        }
    }

    @Test func aDetachedSocketBelongsToItsNextUser() throws {
        let box = SocketBox(try Socket(.pull, in: try Context()))
        box.socket.detach()
        try NamedThread("owner") {
            do {
                #expect(try box.socket.receive() == nil)
                box.socket.detach()
            } catch {
                Issue.record(error)
            }
        }.join()
        #expect(try box.socket.receive() == nil)
    }
}

/// Does what the compiler forbids.
private final class SocketBox: @unchecked Sendable {
    let socket: Socket

    init(_ socket: consuming Socket) {
        self.socket = socket
    }
}
