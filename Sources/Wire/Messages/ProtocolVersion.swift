/// The version that opens every message on the work socket, written `DATELINE/1.0`.
///
/// Peers of one major version understand each other: unknown header fields are ignored, unknown verbs are
/// refused in words. Another major version is refused with `RefusalCode.unsupportedVersion`.
public struct ProtocolVersion: Hashable, Sendable, CustomStringConvertible {
    public var major: Int
    public var minor: Int

    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// The version that this software speaks.
    public static let current = ProtocolVersion(major: 1, minor: 0)

    public var description: String { "DATELINE/\(major).\(minor)" }

    /// `nil` where the frame is not a version.
    public init?(frame: [UInt8]) {
        let prefix = Array("DATELINE/".utf8)
        guard frame.starts(with: prefix), frame.count <= 32 else { return nil }
        let fields = frame.dropFirst(prefix.count).split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard fields.count == 2,
            let major = Int(String(decoding: fields[0], as: UTF8.self)), major >= 0,
            let minor = Int(String(decoding: fields[1], as: UTF8.self)), minor >= 0
        else { return nil }
        self.init(major: major, minor: minor)
    }
}
