/// What an element is to the article.
struct ElementRole: OptionSet, Sendable {
    let rawValue: UInt8

    /// Not part of the article; nothing within is read.
    static let dropped = ElementRole(rawValue: 1 << 0)
    static let caption = ElementRole(rawValue: 1 << 1)
    static let link = ElementRole(rawValue: 1 << 2)
    static let listItem = ElementRole(rawValue: 1 << 3)
    static let cell = ElementRole(rawValue: 1 << 4)
    static let quote = ElementRole(rawValue: 1 << 5)
    static let emphasis = ElementRole(rawValue: 1 << 6)
    /// Calls itself the article's text; not inherited.
    static let body = ElementRole(rawValue: 1 << 7)

    static let inherited: ElementRole = [.dropped, .caption, .link, .listItem, .cell, .quote, .emphasis]
}
