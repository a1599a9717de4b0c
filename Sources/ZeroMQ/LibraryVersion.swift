import CZeroMQ

/// The version of the libzmq that this process runs with.
public struct LibraryVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let major: Int
    public let minor: Int
    public let patch: Int

    public init(major: Int, minor: Int, patch: Int) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    /// What the dynamic linker found, which may be newer than what the headers said.
    public static let linked: LibraryVersion = {
        var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
        zmq_version(&major, &minor, &patch)
        return LibraryVersion(major: Int(major), minor: Int(minor), patch: Int(patch))
    }()

    /// The oldest version that has every option in use: handshake events and ZAP domain enforcement.
    public static let oldestSupported = LibraryVersion(major: 4, minor: 3, patch: 0)

    /// Whether this build of libzmq can encrypt.
    public static let hasCurve = zmq_has("curve") == 1

    public var description: String { "\(major).\(minor).\(patch)" }

    /// - Throws: ``ZeroMQError`` when the version is older than ``oldestSupported``, has another major
    ///   number, or was built without CURVE.
    public func checkSupported(hasCurve: Bool = LibraryVersion.hasCurve) throws(ZeroMQError) {
        guard self >= .oldestSupported, major == Self.oldestSupported.major, hasCurve else {
            throw ZeroMQError(
                .notSupported, .createContext,
                advice: """
                    libzmq \(self)\(hasCurve ? "" : " without CURVE") is installed, but \
                    \(Self.oldestSupported) or a later 4.x with CURVE is needed: install libzmq5
                    """)
        }
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
}
