import Glibc
import Operations
import Testing
import ZeroMQ

@Suite struct KeyFileTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test func aSavedKeyIsReadBack() throws {
        let keys = try CurveKeyPair.generate()
        let path = directory.path("hub.key")
        let mask = umask(0)
        defer { umask(mask) }
        try KeyFile.save(keys, to: path)

        #expect(try KeyFile.loadKeyPair(from: path).publicKey == keys.publicKey)
        #expect(try KeyFile.loadPublicKey(from: KeyFile.publicPath(for: path)) == keys.publicKey)
        #expect(try directory.mode(of: path) == 0o600)
        #expect(try directory.mode(of: KeyFile.publicPath(for: path)) == 0o644)
    }

    @Test(arguments: [0o604, 0o640, 0o602, 0o620, 0o666] as [mode_t])
    func aSecretThatOthersCanReachIsRefused(_ mode: mode_t) throws {
        let path = directory.path("hub.key")
        try KeyFile.save(try .generate(), to: path)
        try #require(chmod(path, mode) == 0)
        let error = #expect(throws: KeyFileError.self) { _ = try KeyFile.loadKeyPair(from: path) }
        #expect(error?.reason == .exposed(mode: mode))
        #expect(error?.description.contains("(mode \(String(mode, radix: 8))); run chmod 600 on it") == true)
    }

    @Test func aKeyIsNeverOverwritten() throws {
        let path = directory.path("hub.key")
        let keys = try CurveKeyPair.generate()
        try KeyFile.save(keys, to: path)
        let error = #expect(throws: KeyFileError.self) { try KeyFile.save(try .generate(), to: path) }
        #expect(error?.reason == .exists)
        #expect(try KeyFile.loadKeyPair(from: path).publicKey == keys.publicKey)
    }

    @Test func halfAPairIsNotLeftBehind() throws {
        let path = directory.path("hub.key")
        try directory.write("taken", to: "hub.key.public")
        #expect(throws: KeyFileError.self) { try KeyFile.save(try .generate(), to: path) }
        let error = #expect(throws: KeyFileError.self) { _ = try KeyFile.loadKeyPair(from: path) }
        #expect(error?.reason == .system(ENOENT))
        #expect(error?.description.hasPrefix("there is no key file \(path); ") == true)
    }

    @Test func theHalvesAreToldApart() throws {
        let path = directory.path("hub.key")
        try KeyFile.save(try .generate(), to: path)
        let wrong = #expect(throws: KeyFileError.self) { _ = try KeyFile.loadPublicKey(from: path) }
        #expect(wrong?.reason == .otherKind(wanted: "curve-public-key"))
    }

    @Test(arguments: [
        "", "\n\n", "# nothing else\n", "curve-secret-key", "curve-secret-key short\n",
        "curve-secret-key \(String(repeating: "0", count: 41))\n",
        "other \(String(repeating: "0", count: 40))",
        "curve-secret-key \(String(repeating: "0", count: 40))\ncurve-secret-key again\n",
        String(repeating: "x", count: 10_000),
    ])
    func otherContentIsNoKey(_ content: String) throws {
        let path = try directory.write(content, to: "bad.key")
        let error = #expect(throws: KeyFileError.self) { _ = try KeyFile.loadKeyPair(from: path) }
        #expect(error?.reason == .malformed)
    }

    @Test func aDirectoryIsNoFile() throws {
        let error = #expect(throws: KeyFileError.self) {
            _ = try KeyFile.loadKeyPair(from: directory.path(""))
        }
        #expect(error?.reason == .notAFile)
    }
}
