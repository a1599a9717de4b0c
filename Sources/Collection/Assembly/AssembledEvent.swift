public import Wire

/// An event ready to be stored and published.
public struct AssembledEvent: Hashable, Sendable {
    /// The article's id.
    public var article: String
    /// `article.enriched.<class>.<country>`: what subscribers choose by.
    public var topic: String
    /// The day of its folder: of publication where the article gives one, else of acceptance, in UTC.
    public var day: CivilDate
    /// The CloudEvents envelope, JSON on one line without a line break.
    public var json: [UInt8]
}
