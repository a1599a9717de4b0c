import Testing
import ZeroMQ

@Suite struct EndpointTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func portZeroIsResolved() throws {
        let socket = try Socket(.router, in: context)
        let endpoint = try socket.bind("tcp://127.0.0.1:0")
        #expect(endpoint.host == "127.0.0.1")
        #expect(try #require(endpoint.port) > 0)
    }

    @Test func aTakenAddressIsAnErrorUntilItIsUnbound() throws {
        let first = try Socket(.router, in: context)
        let second = try Socket(.router, in: context)
        let endpoint = try first.bind("inproc://taken")
        let tcp = try first.bind("tcp://127.0.0.1:0")
        let error = #expect(throws: ZeroMQError.self) { try second.bind(tcp) }
        #expect(error?.code == .addressInUse)
        #expect(error?.endpoint == tcp)
        #expect(
            error?.description == """
                cannot bind \(tcp): another process listens there; \
                stop it or choose another port (0 takes any free one)
                """)
        try first.unbind(endpoint)
        #expect(try second.bind(endpoint) == endpoint)
    }

    @Test(arguments: [
        ("tcp://no-such-device:7401", ZeroMQError.Code.noSuchDevice),
        ("tcp://192.0.2.1:7401", .addressNotAvailable),
        ("no endpoint", .invalidArgument),
        ("tcp://127.0.0.1:99999", .invalidArgument),
        ("carrier-pigeon://coop", .protocolNotSupported),
        ("ipc:///no/such/directory/socket", .noSuchEndpoint),
        ("ipc:///" + String(repeating: "x", count: 200), .nameTooLong),
    ])
    func aBadEndpointIsAnErrorThatSaysWhatToDo(_ text: String, code: ZeroMQError.Code) throws {
        let socket = try Socket(.router, in: context)
        let error = #expect(throws: ZeroMQError.self) { try socket.bind(Endpoint(text)) }
        #expect(error?.code == code)
        #expect(error?.description.hasPrefix("cannot bind \(text): ") == true)
        #expect(error?.description.contains("(error ") == false, "the code has no advice of its own")
    }

    @Test func disconnectingWhatWasNotConnectedIsAnError() throws {
        let socket = try Socket(.dealer, in: context)
        let error = #expect(throws: ZeroMQError.self) { try socket.disconnect("tcp://127.0.0.1:7401") }
        #expect(error?.code == .noSuchEndpoint)
        try socket.connect("tcp://127.0.0.1:7401")
        try socket.disconnect("tcp://127.0.0.1:7401")
    }

    @Test(arguments: [
        ("tcp://127.0.0.1:7401", "tcp", "127.0.0.1", 7401),
        ("tcp://*:*", "tcp", "*", 0),
        ("tcp://[::1]:80", "tcp", "::1", 80),
        ("tcp://10.0.0.1:0;hub.example.org:7402", "tcp", "hub.example.org", 7402),
        ("tcp://host", "tcp", nil, nil),
        ("tcp://host:port", "tcp", "host", nil),
        ("tcp://:1", "tcp", "", 1),
        ("ipc:///run/hub", "ipc", nil, nil),
        ("inproc://a:1", "inproc", nil, nil),
        ("://", "", nil, nil),
        ("tcp:", nil, nil, nil),
        ("", nil, nil, nil),
    ] as [(String, String?, String?, UInt16?)])
    func partsAreRead(_ text: String, transport: String?, host: String?, port: UInt16?) {
        let endpoint = Endpoint(text)
        #expect(endpoint.transport.map(String.init) == transport)
        #expect(endpoint.host.map(String.init) == host)
        #expect(endpoint.port == port)
    }

    @Test func ipv6IsASetting() throws {
        let endpoint: Endpoint = "tcp://[::1]:0"
        let without = try Socket(.router, in: context)
        #expect(throws: ZeroMQError.self) { try without.bind(endpoint) }
        #expect(bindWithIPv6(endpoint) != .noSuchDevice)
    }

    /// - Returns: nil if the endpoint could be bound. A machine without IPv6 has no such address.
    private func bindWithIPv6(_ endpoint: Endpoint) -> ZeroMQError.Code? {
        do throws(ZeroMQError) {
            var options = SocketOptions()
            options.ipv6 = true
            try Socket(.router, in: context, options: options).bind(endpoint)
            return nil
        } catch {
            return error.code
        }
    }
}
