/// What a class, id or role says about an element.
enum ElementHint: String, Sendable {
    /// Holds the article's text.
    case body
    /// Navigation, advertising, related stories, sharing, sign-up, consent.
    case drop
    /// Readers' comments.
    case comments
    /// A picture's caption or credit.
    case caption
    /// Name, date, section line of the article.
    case byline
    /// Reader-visible although its words suggest otherwise: nothing is concluded.
    case neutral
}
