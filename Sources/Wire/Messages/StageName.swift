/// The name of a stage: lower-case ASCII letters, digits and `-`, beginning with a letter, at most 32 bytes.
public struct StageName: Hashable, Sendable {
    public let rawValue: String

    /// `nil` where the name breaks the grammar.
    public init?(_ name: String) {
        guard Name.isValid(name) else { return nil }
        rawValue = name
    }

    private init(known: String) { rawValue = known }

    public static let extract = StageName(known: "extract")
    public static let classify = StageName(known: "classify")
    public static let dedup = StageName(known: "dedup")
    public static let collect = StageName(known: "collect")

    /// The stages of a hub that is not told otherwise, in order.
    public static let standard: [StageName] = [.extract, .classify, .dedup, .collect]
}

extension StageName: CustomStringConvertible {
    public var description: String { rawValue }
}

extension StageName: Codable {
    public init(from decoder: any Decoder) throws {
        rawValue = try Name.decode(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
