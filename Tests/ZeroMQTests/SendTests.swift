import Testing
import ZeroMQ

@Suite struct SendTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func aRouterSaysThatAPeerIsUnknown() throws {
        let router = try Socket(.router, in: context)
        try router.bind("tcp://127.0.0.1:0")
        #expect(try router.send("nobody", "work") == .unreachable)
    }

    @Test func aRouterSaysThatAPeerHasGone() throws {
        let router = try Socket(.router, in: context)
        let endpoint = try router.bind("tcp://127.0.0.1:0")
        let monitor = try router.monitor()
        let peer = try Socket(.dealer, in: context)
        try peer.connect(endpoint)
        _ = try peer.send("hello")
        let routingID = try nextMessage(router).frames[0]
        #expect(try router.send(routingID, "work") == .sent)

        peer.close()
        _ = try event(monitor) { $0 == .disconnected }
        // The socket learns of the loss when it reads to the end of what the peer had sent.
        while try router.send(routingID, "work") != .unreachable {
            #expect(try router.receive() == nil)
        }
    }

    @Test func aFullPeerIsToldApartAndKeepsNobodyElseWaiting() throws {
        let router = try Socket(.router, in: context, options: .with { $0.sendHighWater = 5 })
        let endpoint = try router.bind("inproc://full")
        let slow = try Socket(.dealer, in: context, options: .with { $0.receiveHighWater = 5 })
        let quick = try Socket(.dealer, in: context)
        try slow.connect(endpoint)
        try quick.connect(endpoint)
        _ = try slow.send("slow")
        _ = try quick.send("quick")
        let messages = [try nextMessage(router), try nextMessage(router)]
        let slowID = try #require(messages.first { $0.frames[1] == "slow" }).frames[0]
        let quickID = try #require(messages.first { $0.frames[1] == "quick" }).frames[0]

        var sent = 0
        while try router.send(slowID, "work", "part") == .sent, sent < 100 { sent += 1 }
        #expect(sent == 10, "the sender's and the receiver's high water together")
        #expect(try router.send(slowID, "work", "part") == .full)
        #expect(try router.send(quickID, "work") == .sent)

        for _ in 0..<sent { #expect(try nextMessage(slow) == ["work", "part"]) }
        while try router.send(slowID, "more") != .sent {}
        #expect(try nextMessage(slow) == ["more"])
    }

    @Test func sendingToARefusedPeerFillsTheQueueAndReturns() throws {
        let endpoint = try refusedEndpoint()
        let dealer = try Socket(.dealer, in: context, options: .with { $0.sendHighWater = 3 })
        try dealer.connect(endpoint)
        let results = try (0..<5).map { _ in try dealer.send("request") }
        #expect(results == [.sent, .sent, .sent, .full, .full])
    }

    @Test func nothingIsQueuedForAPeerThatIsNotThere() throws {
        let endpoint = try refusedEndpoint()
        let dealer = try Socket(.dealer, in: context, options: .with { $0.onlyToConnected = true })
        try dealer.connect(endpoint)
        #expect(try dealer.send("request", "part") == .full)
        #expect(try !dealer.events.contains(.writable))
    }

    @Test func aPeerThatGoesAwayIsNotSentToTwice() throws {
        // ROUTER ids that the ROUTER makes: five bytes, the first zero, never the same again.
        let router = try Socket(.router, in: context)
        let endpoint = try router.bind("tcp://127.0.0.1:0")
        var seen: Set<Frame> = []
        for _ in 0..<3 {
            let peer = try Socket(.dealer, in: context)
            try peer.connect(endpoint)
            _ = try peer.send("hello")
            let routingID = try nextMessage(router).frames[0]
            #expect(routingID.count == 5 && routingID.first == 0)
            #expect(seen.insert(routingID).inserted)
        }
    }

    @Test func aRequestOutOfTurnIsAnError() throws {
        let request = try Socket(.request, in: context)
        try request.connect("inproc://turns")
        let error = #expect(throws: ZeroMQError.self) { try request.receive() }
        #expect(error?.code == .outOfTurn)
    }

    @Test(arguments: [[], [0, 1], [UInt8](repeating: 1, count: 256)])
    func badRoutingIDsAreRefused(_ routingID: [UInt8]) {
        let error = #expect(throws: ZeroMQError.self) {
            _ = try Socket(.dealer, in: context, options: .with { $0.routingID = routingID })
        }
        #expect(error?.code == .invalidArgument)
    }
}
