public import Language

/// Finds the publisher's host in an address, behind AMP caches, translators and web archives too.
public struct AddressReader: Sendable {
    enum Form: String {
        case label, path
    }

    struct Cache {
        var form: Form
        var marker: String
    }

    private let caches: [String: [Cache]]

    /// Reads `caches.tsv`.
    public init() throws(ResourceError) {
        var caches: [String: [Cache]] = [:]
        for row in try ResourceFolder.module.rows("caches.tsv", columns: 2...3) {
            let form = try row.value(1, "form, label or path", Form.init(rawValue:))
            if form == .path, row[2].isEmpty { throw row.malformed("path needs a marker") }
            caches[row[0], default: []].append(Cache(form: form, marker: row[2]))
        }
        self.caches = caches
    }

    func host(of address: String) -> Host? {
        guard let outer = Host(address: address) else { return nil }
        for domain in outer.selfAndParents {
            for cache in caches[String(domain)] ?? [] {
                if let inner = unwrapped(address, outer: outer, cache: cache) { return inner }
            }
        }
        return outer
    }

    private func unwrapped(_ address: String, outer: Host, cache: Cache) -> Host? {
        switch cache.form {
        case .label:
            guard let label = outer.name.parts(separatedBy: UInt8(ascii: ".")).first else { return nil }
            return Host(address: Self.decoded(label))
        case .path:
            let all = address.utf8[...]
            guard let marker = all.firstRange(of: cache.marker.utf8) else { return nil }
            var rest = all[marker.upperBound...]
            if let scheme = rest.firstRange(of: "://".utf8) { rest = rest[scheme.upperBound...] }
            return Host(address: String(Substring(rest)))
        }
    }

    /// "news-example-org" is news.example.org, "a--b-org" is a-b.org.
    private static func decoded(_ label: String) -> String {
        var host: [UInt8] = []
        for byte in label.utf8 {
            let isHyphen = byte == UInt8(ascii: "-")
            if isHyphen, host.last == UInt8(ascii: ".") {
                host[host.count - 1] = byte
            } else {
                host.append(isHyphen ? UInt8(ascii: ".") : byte)
            }
        }
        return String(decoding: host, as: UTF8.self)
    }
}
