/// One side of a comparison.
public enum ComparisonSide: Hashable, Sendable {
    case group(OutletGroup)
    case outlet(String)

    /// Reads `class:state` or `outlet:xinhuanet.com`.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), text.utf8.count <= 256 else { return nil }
        let value = String(text[text.index(after: colon)...])
        switch text[..<colon] {
        case "class":
            guard let group = OutletGroup(rawValue: value) else { return nil }
            self = .group(group)
        case "outlet" where !value.isEmpty: self = .outlet(value)
        default: return nil
        }
    }

    /// As it stands in an address.
    public var text: String {
        switch self {
        case .group(let group): "class:\(group.rawValue)"
        case .outlet(let key): "outlet:\(key)"
        }
    }

    /// The column of `article` that decides, and its value.
    var condition: (column: String, value: String) {
        switch self {
        case .group(let group): ("outletGroup", group.rawValue)
        case .outlet(let key): ("outletKey", key)
        }
    }
}
