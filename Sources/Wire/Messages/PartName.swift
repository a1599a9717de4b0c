/// The name of a part of an article's message. The same grammar as `StageName`.
public struct PartName: Hashable, Sendable {
    public let rawValue: String

    /// `nil` where the name breaks the grammar.
    public init?(_ name: String) {
        guard Name.isValid(name) else { return nil }
        rawValue = name
    }

    private init(known: String) { rawValue = known }

    /// `Article`, as accepted.
    public static let article = PartName(known: "article")
    /// `ExtractionPart`.
    public static let extraction = PartName(known: "extraction")
    /// `ClassificationPart`.
    public static let classification = PartName(known: "classification")
    /// `DuplicatePart`.
    public static let duplicate = PartName(known: "duplicate")
}

extension PartName: CustomStringConvertible {
    public var description: String { rawValue }
}

extension PartName: Codable {
    public init(from decoder: any Decoder) throws {
        rawValue = try Name.decode(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
