/// One frame of a message: immutable bytes that libzmq owns and counts.
///
/// A received frame is never copied; a frame made from bytes is copied once, here, and not again however
/// often and to whomever it is sent. A received frame can keep the network buffer that it arrived in (8 KiB
/// or more) alive: hold its ``bytes``, not the frame, for long.
public struct Frame: Sendable {
    let storage: FrameStorage

    init(_ storage: FrameStorage) {
        self.storage = storage
    }

    /// A frame with a copy of `bytes`.
    public init(_ bytes: UnsafeRawBufferPointer) {
        self.init(FrameStorage(copying: bytes))
    }

    public init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Frame($0) }
    }

    public init(_ bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBytes { Frame($0) }
    }

    public init(_ bytes: RawSpan) {
        self = bytes.withUnsafeBytes { Frame($0) }
    }

    /// A frame with the UTF-8 of `text`.
    public init(_ text: some StringProtocol) {
        var text = String(text)
        self = text.withUTF8 { Frame(UnsafeRawBufferPointer($0)) }
    }

    /// The empty frame, which ends an envelope.
    public static let empty = Frame([UInt8]())

    public var count: Int { storage.bytes.count }

    public var isEmpty: Bool { count == 0 }

    /// The bytes in place; the pointer must not outlive `body`.
    public func withUnsafeBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        defer { withExtendedLifetime(storage) {} }
        return try body(storage.bytes)
    }

    /// A copy of the bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes { [UInt8]($0) }
    }

    /// The text, or nil if the bytes are not UTF-8.
    public var string: String? {
        withUnsafeBytes { String(validating: $0, as: UTF8.self) }
    }

    /// The first byte, or nil if the frame is empty.
    public var first: UInt8? {
        withUnsafeBytes { $0.first }
    }

    /// What ZAP said who sends on the connection that this frame came from, or nil.
    public var userID: String? { storage.property("User-Id") }

    /// The network address of the connection that this frame came from, or nil.
    public var peerAddress: String? { storage.property("Peer-Address") }
}

extension Frame: Hashable {
    public static func == (left: Frame, right: Frame) -> Bool {
        left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in left.elementsEqual(right) }
        }
    }

    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension Frame: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(arrayLiteral elements: UInt8...) {
        self.init(elements)
    }
}

extension Frame: CustomStringConvertible {
    /// The size only: frames hold articles and keys, which do not belong in a log.
    public var description: String { "frame of \(count) bytes" }
}
