/// The names under which a server answers. A page elsewhere whose name is made to lead here gets nothing.
struct HostNames: Sendable {
    private let names: Set<String>
    /// A token protects as well, whatever the name.
    private let isOpen: Bool

    init(_ further: [String], isOpen: Bool) {
        names = Set(["localhost", "127.0.0.1", "[::1]"] + further.map { $0.lowercased() })
        self.isOpen = isOpen
    }

    /// - Parameter authority: of the request, with or without a port.
    func contains(_ authority: String?) -> Bool {
        guard !isOpen else { return true }
        guard let authority = authority?.lowercased() else { return false }
        if names.contains(authority) { return true }
        guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else { return false }
        return names.contains(String(authority[..<colon]))
    }
}
