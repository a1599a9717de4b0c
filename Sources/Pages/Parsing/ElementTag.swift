import Language

/// The elements that the content model tells apart.
enum ElementTag: String, CaseIterable, Sendable {
    /// A text node.
    case text = "#text"
    /// Any element not named here.
    case other = "#other"
    case html, head, body, title, meta, link, base, script, style, noscript, template, iframe, object, embed
    case svg, math, canvas, video, audio, picture, img, source, map
    case main, article, section, div, header, footer, nav, aside, address, hgroup, details, summary, dialog
    case h1, h2, h3, h4, h5, h6, p, pre, blockquote, ul, ol, li, dl, dt, dd, figure, figcaption, hr, center
    case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
    case a, br, wbr, span, em, strong, b, i, u, s, small, sub, sup, q, cite, code, time, font, label
    case ins, del, mark, abbr
    case form, fieldset, input, button, select, option, textarea, menu

    private static let byName: [WordID: ElementTag] = Dictionary(
        uniqueKeysWithValues: allCases.map { (WordID($0.rawValue), $0) })

    init(name: some Sequence<UInt8>) {
        self = Self.byName[WordID(name)] ?? .other
    }

    /// Starts a block of its own. Elements unknown to HTML are taken as inline, as a browser takes them.
    var isBlock: Bool {
        switch self {
        case .html, .body, .main, .article, .section, .div, .header, .footer, .nav, .aside, .address, .hgroup,
            .details, .summary, .dialog, .h1, .h2, .h3, .h4, .h5, .h6, .p, .pre, .blockquote, .ul, .ol, .li,
            .dl, .dt, .dd, .figure, .figcaption, .hr, .center, .table, .caption, .thead, .tbody, .tfoot, .tr,
            .td, .th, .form, .fieldset, .menu, .noscript, .video, .audio, .iframe, .object:
            true
        default: false
        }
    }

    /// Its text is never read by a visitor as part of the article.
    var isInvisible: Bool {
        switch self {
        case .head, .title, .script, .style, .noscript, .template, .iframe, .object, .embed, .svg, .math,
            .canvas,
            .video, .audio, .map, .input, .button, .select, .option, .textarea:
            true
        default: false
        }
    }

    /// Stands around articles and only by accident around their text.
    var isSurrounding: Bool {
        switch self {
        case .nav, .menu, .footer, .aside, .form, .address, .dialog: true
        default: false
        }
    }

    /// 1 to 6 for a heading.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
