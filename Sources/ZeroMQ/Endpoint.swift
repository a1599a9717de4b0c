/// Where a socket binds or connects, as libzmq writes it: `tcp://127.0.0.1:7401`, `ipc:///run/hub`,
/// `inproc://name`. Whether it makes sense is found out by `bind` and `connect`.
public struct Endpoint: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public var description: String { text }

    /// What stands before `://`, or nil.
    public var transport: Substring? {
        separator.map { text[..<$0] }
    }

    /// The address part of a `tcp` endpoint: a name, an address without brackets, or `*` for every one.
    public var host: Substring? {
        guard transport == "tcp", let authority, let colon = authority.lastIndex(of: ":") else { return nil }
        let host = authority[..<colon]
        return host.first == "[" && host.last == "]" ? host.dropFirst().dropLast() : host
    }

    /// The port of a `tcp` endpoint, 0 for "any free one" (`*` too); nil where there is none.
    public var port: UInt16? {
        guard transport == "tcp", let authority, let colon = authority.lastIndex(of: ":") else { return nil }
        let port = authority[authority.index(after: colon)...]
        return port == "*" ? 0 : UInt16(port)
    }

    /// libzmq takes port 65537 for port 1, and ends the text at a zero.
    func check(for operation: ZeroMQError.Operation) throws(ZeroMQError) {
        guard !text.utf8.contains(0), host == nil || port != nil else {
            throw ZeroMQError(.invalidArgument, operation, endpoint: self)
        }
    }

    private var separator: String.Index? {
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return nil }
        return colon
    }

    /// Everything after `://`, without a source address (`tcp://source;destination`).
    private var authority: Substring? {
        guard let separator else { return nil }
        let rest = text[separator...].dropFirst(3)
        return rest.lastIndex(of: ";").map { rest[rest.index(after: $0)...] } ?? rest
    }
}
