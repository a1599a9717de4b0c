import Testing
import ZeroMQ

@Suite struct MonitorTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func aConnectionIsTold() throws {
        let server = try Socket(.router, in: context)
        let serverMonitor = try server.monitor()
        let endpoint = try server.bind("tcp://127.0.0.1:0")
        #expect(try event(serverMonitor) { _ in true } == MonitorEvent(.listening, at: endpoint))

        let client = try Socket(.dealer, in: context)
        let clientMonitor = try client.monitor()
        try client.connect(endpoint)
        #expect(try event(clientMonitor) { $0 == .connected }.endpoint == endpoint)
        let ready = try event(clientMonitor) { $0 == .handshakeSucceeded }
        #expect(ready.description == "ready to exchange messages at \(endpoint)")
        _ = try event(serverMonitor) { $0 == .accepted }
        _ = try event(serverMonitor) { $0 == .handshakeSucceeded }

        client.close()
        _ = try event(serverMonitor) { $0 == .disconnected }
        _ = try event(clientMonitor) { $0 == .stopped }
    }

    @Test func aRefusedConnectionIsTriedAgain() throws {
        let endpoint = try refusedEndpoint()
        let client = try Socket(.dealer, in: context, options: .with { _ in })
        let monitor = try client.monitor()
        try client.connect(endpoint)
        for _ in 0..<2 {
            let retry = try event(monitor) { $0.isRetry }
            #expect(retry.description.hasPrefix("no answer from \(endpoint); trying again in "))
        }
    }

    @Test func aFailedBindIsTold() throws {
        let first = try Socket(.router, in: context)
        let endpoint = try first.bind("tcp://127.0.0.1:0")
        let second = try Socket(.router, in: context)
        let monitor = try second.monitor()
        _ = try? second.bind(endpoint)
        let failure = try event(monitor) { $0 == .bindFailed(.addressInUse) }
        #expect(failure.description.contains("another process listens there"))
    }

    @Test func anUnreadMonitorHoldsNobodyUp() throws {
        let server = try Socket(.router, in: context)
        let endpoint = try server.bind("tcp://127.0.0.1:0")
        let monitor = try server.monitor()
        // Three events for each: more than the 2,000 that the queues of a monitor hold by default.
        for _ in 0..<1_000 {
            let client = try Socket(.dealer, in: context)
            try client.connect(endpoint)
            _ = try client.send("hello")
            _ = try nextMessage(server)
        }
        var accepted = 0
        while let event = try monitor.next() {
            if event.kind == .accepted { accepted += 1 }
        }
        #expect(accepted == 1_000)
    }

    @Test func aMonitorMayGoBeforeItsSocketAndBeMadeAnew() throws {
        let server = try Socket(.router, in: context)
        for _ in 0..<3 {
            let monitor = try server.monitor()
            let endpoint = try server.bind("tcp://127.0.0.1:0")
            _ = try event(monitor) { $0 == .listening }
            try server.unbind(endpoint)
        }
        let endpoint = try server.bind("tcp://127.0.0.1:0")
        let client = try Socket(.dealer, in: context)
        try client.connect(endpoint)
        _ = try client.send("hello")
        #expect(try nextMessage(server).frames.last == "hello")
    }

    @Test func aSocketHasOneMonitor() throws {
        let server = try Socket(.router, in: context)
        let monitor = try server.monitor()
        #expect(throws: ZeroMQError.self) { _ = try server.monitor() }
        try server.bind("tcp://127.0.0.1:0")
        _ = try event(monitor) { $0 == .listening }
    }

    @Test func aPeerThatSpeaksSomethingElseIsTold() throws {
        // A STREAM-less way to speak plain bytes: a socket with keys against one without.
        let keys = try CurveKeyPair.generate()
        let server = try Socket(.router, in: context)
        let monitor = try server.monitor()
        let endpoint = try server.bind("tcp://127.0.0.1:0")
        let client = try Socket(
            .dealer, in: context,
            options: .with { $0.security = .curveClient(serverKey: keys.publicKey, keys: keys) })
        try client.connect(endpoint)
        let failure = try event(monitor) { $0.isHandshakeFailure }
        #expect(failure.description.contains("one side uses keys and the other none"))
    }
}
