/// The common shape of a message on the work socket: version, verb, header, parts.
struct Frames {
    var version: ProtocolVersion
    var verb: Verb
    var header: [UInt8]
    var parts: ArraySlice<[UInt8]>

    /// - Throws: `WireError` for frames out of grammar or of another major version.
    init(_ frames: [[UInt8]]) throws {
        guard let first = frames.first, let version = ProtocolVersion(frame: first) else {
            throw WireError(
                .badMessage, "The first frame must be a version such as \(ProtocolVersion.current).")
        }
        guard version.major == ProtocolVersion.current.major else {
            throw WireError(
                .unsupportedVersion,
                "This side speaks \(ProtocolVersion.current), not \(version). Update the older one.")
        }
        guard frames.count >= 3 else {
            throw WireError(.badMessage, "A message has at least three frames: version, verb, header.")
        }
        guard frames.count <= WireLimits.frames else {
            throw WireError(.badMessage, "A message has at most \(WireLimits.frames) frames.")
        }
        guard frames[2].count <= WireLimits.headerBytes else {
            throw WireError(.badMessage, "A header has at most \(WireLimits.headerBytes) bytes.")
        }
        guard frames[1].count <= 16, let verb = Verb(rawValue: String(decoding: frames[1], as: UTF8.self))
        else {
            let name = String(decoding: frames[1].prefix(16), as: UTF8.self)
            throw WireError(.unknownVerb, "Unknown verb '\(name)'. See the verbs in Protocols/wire.md.")
        }
        self.version = version
        self.verb = verb
        header = frames[2]
        parts = frames.dropFirst(3)
    }

    func decodeHeader<Header: Decodable>(_ type: Header.Type) throws -> Header {
        do {
            return try JSON.decode(type, from: header)
        } catch {
            throw WireError(
                .badMessage,
                "The header of \(verb.rawValue) is not the JSON object that Protocols/wire.md asks for.")
        }
    }

    static func message(
        _ verb: Verb, _ header: [UInt8] = Array("{}".utf8), _ parts: [[UInt8]] = []
    ) -> [[UInt8]] {
        [Array(ProtocolVersion.current.description.utf8), Array(verb.rawValue.utf8), header] + parts
    }
}
