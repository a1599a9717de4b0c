/// The host name of an address: lower case, in ASCII ("xn--" for other scripts), no port, no dot at its end.
struct Host: Hashable {
    static let maxBytes = 253

    let name: String

    /// Reads "https://user@WWW.Example.org:8080/a?b#c", with or without the scheme.
    /// `nil` where no host name with a dot stands there.
    init?(address: String) {
        var rest = address.utf8[...]
        if let scheme = rest.firstRange(of: "://".utf8) {
            rest = rest[scheme.upperBound...]
        } else if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
        }
        let end = rest.firstIndex { byte in
            byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "\\")
        }
        var authority = rest[..<(end ?? rest.endIndex)]
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            authority = authority[authority.index(after: at)...]
        }
        if let colon = authority.firstIndex(of: UInt8(ascii: ":")) { authority = authority[..<colon] }
        guard authority.count <= Self.maxBytes else { return nil }
        let written = String(Substring(authority))
        let isASCII = authority.allSatisfy { $0 < 0x80 }
        guard let name = isASCII ? written : DomainName.ascii(written) else { return nil }
        self.init(ascii: name)
    }

    private init?(ascii name: String) {
        var name = name.utf8[...]
        while name.last == UInt8(ascii: ".") { name = name.dropLast() }
        guard name.count <= Self.maxBytes, name.contains(UInt8(ascii: ".")) else { return nil }
        var lowered: [UInt8] = []
        lowered.reserveCapacity(name.count)
        for byte in name {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): lowered.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                lowered.append(byte)
            default: return nil
            }
        }
        self.name = String(decoding: lowered, as: UTF8.self)
    }

    /// The host itself, then each parent domain of at least two labels: "a.b.org", "b.org".
    var selfAndParents: [Substring] {
        var domains: [Substring] = [name[...]]
        var rest = name.utf8[...]
        while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
            rest = rest[rest.index(after: dot)...]
            guard rest.contains(UInt8(ascii: ".")) else { break }
            domains.append(Substring(rest))
        }
        return domains
    }
}

extension Substring.UTF8View {
    /// Where `pattern` first stands.
    func firstRange(of pattern: some Collection<UInt8>) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            let rest = self[start...]
            if rest.starts(with: pattern) { return start..<index(start, offsetBy: pattern.count) }
            start = index(after: start)
        }
        return nil
    }
}
