import Language

/// The attributes that are read; all others are dropped while parsing.
enum AttributeName: String, CaseIterable, Sendable {
    case `class`, id, role, hidden, style, lang, type, rel, href, content, name, property, datetime
    case itemprop, itemtype, itemscope
    case ariaHidden = "aria-hidden"
    case httpEquiv = "http-equiv"
    case xmlLang = "xml:lang"
    case dataTestID = "data-testid"
    case dataComponent = "data-component"
    /// The name of a custom element, kept as if it were an attribute.
    case elementName = "#name"

    private static let byName: [WordID: AttributeName] = Dictionary(
        uniqueKeysWithValues: allCases.map { (WordID($0.rawValue), $0) })

    init?(_ name: some Sequence<UInt8>) {
        guard let known = Self.byName[WordID(name)] else { return nil }
        self = known
    }
}
