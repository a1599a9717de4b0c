/// An address that is safe to link to: one of this server's, made of escaped parts, or a web page elsewhere.
public struct Link: Hashable, Sendable {
    /// As it stands in `href`.
    public let text: String

    private init(text: String) { self.text = text }

    /// A path on this server; each component and each value of the query is percent-encoded.
    public static func path(
        _ components: String..., query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Link {
        Self.components(components, query: query, fragment: fragment)
    }

    static func components(
        _ components: [String], query: [(name: String, value: String)] = [], fragment: String? = nil
    ) -> Link {
        var bytes: [UInt8] = []
        for component in components {
            bytes.append(UInt8(ascii: "/"))
            encode(component, &bytes)
        }
        if bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
        for (index, field) in query.enumerated() {
            bytes.append(index == 0 ? UInt8(ascii: "?") : UInt8(ascii: "&"))
            encode(field.name, &bytes)
            bytes.append(UInt8(ascii: "="))
            encode(field.value, &bytes)
        }
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            encode(fragment, &bytes)
        }
        return Link(text: String(decoding: bytes, as: UTF8.self))
    }

    /// A place on the same page.
    static func fragment(_ id: String) -> Link { Link(text: "#" + encoded(id)) }

    /// A page elsewhere. `nil` unless the scheme is `http` or `https`: a publisher may send `javascript:`.
    static func outside(_ address: String) -> Link? {
        let lowered = address.prefix(8).lowercased()
        guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"),
            address.utf8.count <= maximumOutsideBytes,
            address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return Link(text: address)
    }

    /// Longer addresses are shown as text only.
    private static let maximumOutsideBytes = 4_096

    /// Percent-encodes all but RFC 3986's unreserved characters.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        encode(text, &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func encode(_ text: String, _ bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digit(byte >> 4))
                bytes.append(digit(byte & 15))
            }
        }
    }

    /// Hexadecimal.
    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
