/// What a client says that it takes (RFC 9110, section 12.5.1).
public struct AcceptHeader: Sendable {
    private var ranges: [(type: Substring, weight: Double)] = []

    /// - Parameter text: `nil` or empty for a client that takes all.
    public init(_ text: String?) {
        for range in (text ?? "").split(separator: ",").prefix(Self.maximumRanges) {
            let parts = range.split(separator: ";").map { $0.trimmingSpaces }
            guard let type = parts.first else { continue }
            let weight =
                parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            ranges.append((type, weight))
        }
    }

    private static let maximumRanges = 32

    /// The offer that the client likes best; of equals the first. `nil` where it takes none.
    public func best(of offers: [String]) -> String? {
        guard !ranges.isEmpty else { return offers.first }
        var best: (offer: String, weight: Double)?
        for offer in offers {
            let weight = weight(of: offer)
            if weight > 0, weight > best?.weight ?? 0 { best = (offer, weight) }
        }
        return best?.offer
    }

    /// The most specific range decides.
    private func weight(of offer: String) -> Double {
        let type = offer.prefix { $0 != ";" }
        let major = type.prefix { $0 != "/" } + "/*"
        for wanted in [type, major[...], "*/*"] {
            if let range = ranges.first(where: { $0.type.lowercased() == wanted }) { return range.weight }
        }
        return 0
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
