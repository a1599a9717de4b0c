/// What a class, id, role or style says about an element.
struct ElementHint: OptionSet, Sendable {
    let rawValue: UInt16

    /// Holds the article's text.
    static let body = ElementHint(rawValue: 1 << 0)
    /// Navigation, advertising, related stories, sharing, sign-up, consent.
    static let drop = ElementHint(rawValue: 1 << 1)
    /// Readers' comments.
    static let comments = ElementHint(rawValue: 1 << 2)
    /// A picture's caption or credit.
    static let caption = ElementHint(rawValue: 1 << 3)
    /// Name, date, section line of the article.
    static let byline = ElementHint(rawValue: 1 << 4)
    /// Not shown.
    static let hidden = ElementHint(rawValue: 1 << 5)
    /// Consent, legal notes: may be longer than the article.
    static let apart = ElementHint(rawValue: 1 << 6)
    /// Name of the author.
    static let author = ElementHint(rawValue: 1 << 7)

    /// The headline.
    static let headline = ElementHint(rawValue: 1 << 8)

    /// The role of a row of the table.
    static func named(_ name: String) -> ElementHint? {
        switch name {
        case "body": .body
        case "drop": .drop
        case "comments": .comments
        case "apart": .apart
        case "author": .author
        case "caption": .caption
        case "headline": .headline
        case "byline": .byline
        default: nil
        }
    }
}
