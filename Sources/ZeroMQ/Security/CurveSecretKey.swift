import Glibc

/// A CURVE secret key. It is never printed, and wiped from memory when it is no longer used.
public final class CurveSecretKey: @unchecked Sendable {
    // Written in `init` and wiped in `deinit`, only read between: hence `@unchecked Sendable`.
    private let storage: UnsafeMutableRawBufferPointer

    /// - Returns: nil unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == CurvePublicKey.byteCount else { return nil }
        storage = .allocate(byteCount: bytes.count, alignment: 1)
        storage.copyBytes(from: bytes)
    }

    /// - Returns: nil unless `z85` is Z85 of 32 bytes.
    public convenience init?(z85: String) {
        guard let bytes = Z85.decode(z85) else { return nil }
        self.init(bytes: bytes)
    }

    deinit {
        // A plain loop of zeros before a free would be optimized away.
        if let start = storage.baseAddress { explicit_bzero(start, storage.count) }
        storage.deallocate()
    }

    /// The key in Z85, for a file that only its owner may read.
    public var z85: String { withUnsafeBytes { Z85.encode([UInt8]($0)) } }

    /// The raw key in place; the pointer must not outlive `body`.
    public func withUnsafeBytes<R, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        defer { withExtendedLifetime(self) {} }
        return try body(UnsafeRawBufferPointer(storage))
    }
}

extension CurveSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CURVE secret key (hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
