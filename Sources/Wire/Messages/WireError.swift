/// A message that does not follow the grammar of `Protocols/wire.md`.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    public var refusal: Refusal

    public init(_ code: RefusalCode, _ reason: String) {
        refusal = Refusal(code: code, reason: reason)
    }

    public var description: String { refusal.reason }
}
