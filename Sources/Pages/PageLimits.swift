/// Bounds on what is read from one page.
public enum PageLimits {
    public static let pageBytes = 64 << 20
    /// Deeper elements end the page. Browsers nest no deeper, either (Blink: 512).
    public static let depth = 512
    /// Elements and texts; what follows is not read.
    public static let nodes = 4_000_000
    /// More attributes than this in one tag are blanked before parsing, as the parser compares each with
    /// each.
    public static let attributesPerTag = 512
    /// Attribute values beyond this are cut (embedded pictures).
    public static let attributeBytes = 64 << 10
    /// JSON-LD nested deeper is not read.
    public static let jsonDepth = 64
    public static let jsonBytes = 4 << 20
    /// The longest headline, author, date or name taken from a page.
    public static let fieldBytes = 1000
    public static let captions = 200
}
