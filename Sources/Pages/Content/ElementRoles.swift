/// The role of every element, from its tag, attributes and the words of its class and id; inherited by what
/// it holds.
struct ElementRoles {
    private(set) var roles: [ElementRole]
    /// Elements whose class says that they hold the author or the date, in page order.
    private(set) var bylines: [Int] = []
    private let tree: PageTree
    private let hints: ElementHints
    /// Sum of the visible text bytes outside links before each node.
    private let textBefore: [Int]
    /// Number of large elements before each node that call themselves the article's text.
    private var bodiesBefore: [Int] = []
    private let headline: Int?
    private let links: LinkElements
    /// Where the text below the headline begins.
    private let opening: Int?

    private let keepsAll: Bool

    /// - Parameters:
    ///   - headline: the element of the visible headline; nothing that holds it is dropped.
    ///   - keepsAll: nothing that a visitor may see is dropped.
    init(_ tree: PageTree, headline: Int?, lexicon: PageLexicon, keepsAll: Bool = false) {
        self.tree = tree
        self.keepsAll = keepsAll
        self.headline = headline
        hints = ElementHints(tree, lexicon: lexicon)
        roles = Array(repeating: [], count: tree.nodes.count)
        let links = LinkElements(tree)
        self.links = links
        textBefore = Self.textBefore(tree, links)
        opening = headline.flatMap { Self.opening(tree, links, below: $0) }
        bodiesBefore = [0]
        for index in tree.nodes.indices {
            let isLargeBody = hints[index].contains(.body) && isLarge(index)
            bodiesBefore.append(bodiesBefore[index] + (isLargeBody ? 1 : 0))
        }
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            let above = node.parent >= 0 ? roles[Int(node.parent)].intersection(.inherited) : []
            roles[index] =
                above.contains(.dropped) || node.tag == .text ? above : above.union(own(index, node.tag))
            if roles[index].contains(.dropped), !above.contains(.dropped), isByline(index) {
                bylines.append(index)
            }
        }
    }

    /// Its class says that it holds the author's name.
    func namesAuthor(_ node: Int) -> Bool { hints[node].contains(.author) }

    private func isByline(_ node: Int) -> Bool { !hints[node].isDisjoint(with: [.byline, .author]) }

    /// The text outside links and scripts below a node, in bytes without white space.
    func mass(_ node: Int) -> Int { textBefore[Int(tree.nodes[node].end)] - textBefore[node] }

    private static func textBefore(_ tree: PageTree, _ links: LinkElements) -> [Int] {
        var before = [0]
        before.reserveCapacity(tree.nodes.count + 1)
        var hiddenUntil = 0
        var total = 0
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            if index >= hiddenUntil, node.tag.isInvisible || links[index] { hiddenUntil = Int(node.end) }
            if node.tag == .text, index >= hiddenUntil {
                for byte in tree.bytes(node.content) where byte > 0x20 { total += 1 }
            }
            before.append(total)
        }
        return before
    }

    /// The first text below a node that is long enough for a sentence.
    private static func opening(_ tree: PageTree, _ links: LinkElements, below node: Int) -> Int? {
        var index = Int(tree.nodes[node].end)
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.tag.isInvisible || links[index] {
                index = Int(node.end)
                continue
            }
            if node.tag == .text, node.content.count >= openingBytes { return index }
            index += 1
        }
        return nil
    }

    private static let openingBytes = 60

    private func own(_ index: Int, _ tag: ElementTag) -> ElementRole {
        switch tag {
        case .html, .body: []
        case .a: links[index] ? .link : hinted(index)
        case .li, .dt, .dd: hinted(index).union(.listItem)
        case .td, .th: hinted(index).union(.cell)
        case .blockquote: hinted(index).union(.quote)
        case .b, .strong, .em, .i: .emphasis
        case .figcaption, .caption: .caption
        case .figure: figure(index)
        default:
            tag.isInvisible
                || (tag.isSurrounding && canDrop(index, standsApart: tag == .footer || tag == .dialog))
                ? .dropped : hinted(index)
        }
    }

    /// A figure's text is a caption, unless it is a table or a quotation set as a figure.
    private func figure(_ index: Int) -> ElementRole {
        let inner = tree.nodes[index..<Int(tree.nodes[index].end)]
        return inner.contains { $0.tag == .table || $0.tag == .blockquote } ? hinted(index) : .caption
    }

    private func hinted(_ index: Int) -> ElementRole {
        let hints = hints[index]
        guard !hints.isEmpty else { return [] }
        let isUnwanted = !hints.isDisjoint(with: [.drop, .apart, .hidden])
        if isUnwanted, canDrop(index, standsApart: hints.contains(.apart)),
            !(hints.contains(.body) && isLarge(index))
        {
            return .dropped
        }
        if isByline(index), mass(index) <= Self.bylineBytes, canDrop(index, standsApart: false) {
            return .dropped
        }
        if hints.contains(.comments), !keepsAll, !holdsHeadline(index) { return .dropped }
        if hints.contains(.body) { return .body }
        return hints.contains(.caption) && mass(index) < Self.captionBytes ? .caption : []
    }

    /// A longer element holds more than names and dates.
    private static let bylineBytes = 600

    /// A caption is at most a short paragraph.
    private static let captionBytes = 1500

    /// Neither the headline, nor the greater part of the page's text, nor a large part that calls itself the
    /// article may be dropped for a word in a class.
    ///
    /// - Parameter standsApart: of a kind that may be longer than the article, such as a request for consent.
    private func canDrop(_ index: Int, standsApart: Bool) -> Bool {
        guard !keepsAll, !holdsHeadline(index),
            bodiesBefore[Int(tree.nodes[index].end)] == bodiesBefore[index + 1]
        else { return false }
        if mass(index) * 2 < textBefore[tree.nodes.count] { return true }
        guard standsApart, let opening else { return false }
        return !(index..<Int(tree.nodes[index].end)).contains(opening)
    }

    private func isLarge(_ index: Int) -> Bool { mass(index) * 4 >= textBefore[tree.nodes.count] }

    private func holdsHeadline(_ index: Int) -> Bool {
        headline.map { (index..<Int(tree.nodes[index].end)).contains($0) } ?? false
    }
}
