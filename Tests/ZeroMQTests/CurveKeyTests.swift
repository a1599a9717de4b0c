import Testing
import ZeroMQ

@Suite struct CurveKeyTests {
    @Test func z85IsTheOneOfItsSpecification() {
        // The test vector of rfc.zeromq.org/spec/32.
        let bytes: [UInt8] = [0x86, 0x4F, 0xD2, 0x6F, 0xB5, 0x59, 0xF7, 0x5B]
        #expect(Z85.encode(bytes) == "HelloWorld")
        #expect(Z85.decode("HelloWorld") == bytes)
    }

    @Test(arguments: ["", "Hello!", "Hell\"", "Hell\u{0}", "#####", "Hellö", "    x"])
    func otherTextIsNoZ85(_ text: String) {
        #expect(Z85.decode(text) == nil)
    }

    @Test func keysSurviveTheirTextForm() throws {
        let keys = try CurveKeyPair.generate()
        #expect(CurvePublicKey("\(keys.publicKey)") == keys.publicKey)
        let secretKey = try #require(CurveSecretKey(z85: keys.secretKey.z85))
        #expect(try CurveKeyPair(secretKey: secretKey).publicKey == keys.publicKey)
        #expect(try CurveKeyPair.generate().publicKey != keys.publicKey)
    }

    @Test func keysHaveThirtyTwoBytes() {
        #expect(CurvePublicKey("HelloWorld") == nil)
        #expect(CurvePublicKey(bytes: [1]) == nil)
        #expect(CurveSecretKey(z85: "HelloWorld") == nil)
        #expect(CurveSecretKey(bytes: []) == nil)
    }

    @Test func aSecretKeyIsNotPrinted() throws {
        let keys = try CurveKeyPair.generate()
        let secret = keys.secretKey.z85
        let bytes = keys.secretKey.withUnsafeBytes { "\([UInt8]($0))" }
        let options = SocketOptions.with {
            $0.security = .curveServer(secretKey: keys.secretKey, domain: "work")
        }
        var dumped = ""
        dump(keys, to: &dumped)
        dump(options, to: &dumped)
        for text in ["\(keys)", "\(keys.secretKey)", String(reflecting: options), dumped] {
            #expect(!text.contains(secret) && !text.contains(bytes))
            #expect(text.contains("CURVE secret key (hidden)"))
        }
    }
}
