import Operations
import Testing
import ZeroMQ

@Suite struct EndpointPolicyTests {
    @Test(arguments: [
        "tcp://127.0.0.1:7401", "tcp://127.255.0.9:0", "tcp://localhost:7401", "tcp://[::1]:7401",
        "tcp://10.0.0.1:0;127.0.0.1:7401", "inproc://wake", "ipc:///run/dateline/hub",
    ])
    func thisMachineNeedsNoKeys(_ text: String) throws {
        for use in [EndpointPolicy.Use.bind, .connect] {
            try EndpointPolicy.check(Endpoint(text), for: use, security: .none)
        }
    }

    @Test(arguments: [
        "tcp://*:7401", "tcp://0.0.0.0:7401", "tcp://[::]:7401", "tcp://eth0:7401", "tcp://lo:7401",
        "tcp://192.168.1.7:7401", "tcp://hub.example.org:7401", "tcp://localhost.example.org:7401",
        "tcp://127.0.0.1.example.org:7401", "tcp://0127.0.0.1:7401", "tcp://127.1:7401",
        "tcp://127.0.0.256:7401", "tcp://127.0.0.+1:7401", "tcp://127.0.0.1:0;192.168.1.7:7401",
        "tcp://:7401", "tcp://127.0.0.1", "epgm://127.0.0.1:7401", "127.0.0.1:7401", "",
    ])
    func everywhereElseNeedsKeys(_ text: String) throws {
        let keys = try CurveKeyPair.generate()
        let endpoint = Endpoint(text)
        for use in [EndpointPolicy.Use.bind, .connect] {
            #expect(throws: EndpointPolicyError(endpoint: endpoint, use: use)) {
                try EndpointPolicy.check(endpoint, for: use, security: .none)
            }
        }
        try EndpointPolicy.check(
            endpoint, for: .bind, security: .curveServer(secretKey: keys.secretKey, domain: "work"))
        try EndpointPolicy.check(
            endpoint, for: .connect, security: .curveClient(serverKey: keys.publicKey, keys: keys))
    }

    @Test func theRefusalSaysWhatToDo() {
        let error = #expect(throws: EndpointPolicyError.self) {
            try EndpointPolicy.check("tcp://*:7401", for: .bind, security: .none)
        }
        #expect(
            error?.description == """
                refused to bind tcp://*:7401 without keys, because other machines could reach it; \
                give this process keys, or use 127.0.0.1
                """)
    }
}
