import Testing
import ZeroMQ

/// What the tests of who may come in have in common: a server that knows one client.
struct CurvePeers {
    let context: Context
    let handler: ZAPHandler
    let serverKeys: CurveKeyPair
    let clientKeys: CurveKeyPair

    init() throws {
        context = try Context()
        serverKeys = try .generate()
        clientKeys = try .generate()
        var list = AllowList()
        list.allow(clientKeys.publicKey, as: "worker:extract", in: "work")
        handler = try ZAPHandler(in: context, authenticator: list)
    }

    func server(domain: String = "work") throws -> Socket {
        try Socket(
            .router, in: context,
            options: .with { $0.security = .curveServer(secretKey: serverKeys.secretKey, domain: domain) })
    }

    func client(_ keys: CurveKeyPair? = nil, serverKey: CurvePublicKey? = nil) throws -> Socket {
        try Socket(
            .dealer, in: context,
            options: .with {
                $0.security = .curveClient(
                    serverKey: serverKey ?? serverKeys.publicKey, keys: keys ?? clientKeys)
            })
    }
}

@Suite struct CurveTests {
    let peers: CurvePeers

    init() throws { peers = try CurvePeers() }

    @Test func aKnownClientIsLetInUnderItsName() throws {
        let server = try peers.server()
        let client = try peers.client()
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        _ = try client.send("hello")
        let message = try nextMessage(server)
        #expect(message.userID == "worker:extract")
        #expect(message.peerAddress == "127.0.0.1")
        #expect(try server.send(message.frames[0], "welcome") == .sent)
        #expect(try nextMessage(client) == ["welcome"])
    }

    @Test func anUnknownClientIsRefusedAndToldWhy() throws {
        let server = try peers.server()
        let client = try peers.client(try .generate())
        let monitor = try client.monitor()
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        _ = try client.send("hello")
        let failure = try event(monitor) { $0.isHandshakeFailure }
        #expect(failure.kind == .handshakeFailed(.refused(status: 400)))
        #expect(
            failure.description.hasSuffix(
                "the server does not know this client's key (400); add it to the server's list of keys"))
        #expect(try server.receive() == nil)
    }

    @Test func aKeyOfOneDomainIsUnknownInAnother() throws {
        let server = try peers.server(domain: "admin")
        let client = try peers.client()
        let monitor = try client.monitor()
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        #expect(try event(monitor) { $0.isHandshakeFailure }.kind == .handshakeFailed(.refused(status: 400)))
    }

    @Test func theWrongServerKeyIsToldAtTheServer() throws {
        let server = try peers.server()
        let monitor = try server.monitor()
        let client = try peers.client(serverKey: peers.clientKeys.publicKey)
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        let failure = try event(monitor) { $0.isHandshakeFailure }
        #expect(failure.description.contains("the keys do not fit"))
    }

    @Test func aClientWithoutKeysIsToldApart() throws {
        let server = try peers.server()
        let monitor = try server.monitor()
        let client = try Socket(.dealer, in: peers.context, options: .with { _ in })
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        _ = try client.send("hello")
        let failure = try event(monitor) { $0.isHandshakeFailure }
        #expect(failure.kind == .handshakeFailed(.protocolError(.mechanismMismatch)))
        #expect(try server.receive() == nil)
    }

    @Test func withoutAHandlerNobodyGetsIn() throws {
        peers.handler.stop()
        peers.handler.stop()
        let server = try peers.server()
        let client = try peers.client()
        let monitor = try client.monitor()
        try client.connect(try server.bind("tcp://127.0.0.1:0"))
        _ = try client.send("hello")
        // The server drops the connection; the client comes again and is dropped again.
        _ = try event(monitor) { $0 == .connected }
        _ = try event(monitor) { $0.isHandshakeFailure || $0 == .disconnected }
        _ = try event(monitor) { $0 == .connected }
        #expect(try server.receive() == nil)
    }

    @Test func aServerNeedsADomain() throws {
        let error = #expect(throws: ZeroMQError.self) { _ = try peers.server(domain: "") }
        #expect(error?.description.contains("it would let every client in") == true)
    }

    @Test func aContextHasOneHandler() throws {
        let error = #expect(throws: ZeroMQError.self) {
            _ = try ZAPHandler(in: peers.context, authenticator: AllowList())
        }
        #expect(error?.code == .addressInUse)
        peers.handler.stop()
        let next = try ZAPHandler(in: peers.context, authenticator: AllowList())
        next.stop()
    }

    @Test func theHandlerEndsWithAShutDownContext() throws {
        peers.context.shutdown()
        peers.handler.stop()
    }
}
