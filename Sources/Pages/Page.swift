/// What a news page says: its article and what is known about it.
public struct Page: Hashable, Sendable {
    /// Without the site's name at its end.
    public var headline: String?
    /// Paragraphs, subheadings and list items, joined by blank lines. Empty where no main text was found.
    public var body: String
    /// Captions and credits of pictures, in page order. Part of `body` only where the page holds nothing else.
    public var captions: [String]
    /// Names, joined by ", ".
    public var author: String?
    /// ISO 8601 date or date-time.
    public var datePublished: String?
    /// BCP 47, as the page declares it. A hint: see `LanguageIdentifier`.
    public var inLanguage: String?
    /// The publisher's or the site's name.
    public var publisher: String?
    public var canonicalURL: String?

    public init(
        headline: String? = nil, body: String = "", captions: [String] = [], author: String? = nil,
        datePublished: String? = nil, inLanguage: String? = nil, publisher: String? = nil,
        canonicalURL: String? = nil
    ) {
        self.headline = headline
        self.body = body
        self.captions = captions
        self.author = author
        self.datePublished = datePublished
        self.inLanguage = inLanguage
        self.publisher = publisher
        self.canonicalURL = canonicalURL
    }
}
