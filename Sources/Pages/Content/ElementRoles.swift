/// The role of every element, from its tag, attributes and the words of its class and id; inherited by what
/// it holds.
struct ElementRoles {
    private(set) var roles: [ElementRole]
    private let tree: PageTree
    private let hints: ElementHints
    /// Sum of the visible text bytes outside links before each node.
    private let textBefore: [Int]
    /// Number of large elements before each node that call themselves the article's text.
    private var bodiesBefore: [Int] = []
    private let headline: Int?

    /// - Parameter headline: the element of the visible headline; nothing that holds it is dropped.
    init(_ tree: PageTree, headline: Int?, lexicon: PageLexicon) {
        self.tree = tree
        self.headline = headline
        hints = ElementHints(tree, lexicon: lexicon)
        roles = Array(repeating: [], count: tree.nodes.count)
        textBefore = Self.textBefore(tree)
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
        }
    }

    /// The text outside links and scripts below a node, in bytes without white space.
    func mass(_ node: Int) -> Int { textBefore[Int(tree.nodes[node].end)] - textBefore[node] }

    private static func textBefore(_ tree: PageTree) -> [Int] {
        var before = [0]
        before.reserveCapacity(tree.nodes.count + 1)
        var hiddenUntil = 0
        var total = 0
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            if index >= hiddenUntil, node.tag.isInvisible || node.tag == .a { hiddenUntil = Int(node.end) }
            if node.tag == .text, index >= hiddenUntil {
                for byte in tree.bytes(node.content) where byte > 0x20 { total += 1 }
            }
            before.append(total)
        }
        return before
    }

    private func own(_ index: Int, _ tag: ElementTag) -> ElementRole {
        switch tag {
        case .html, .body: []
        case .a: .link
        case .li, .dt, .dd: hinted(index).union(.listItem)
        case .td, .th: hinted(index).union(.cell)
        case .blockquote: hinted(index).union(.quote)
        case .b, .strong, .em, .i: .emphasis
        case .figcaption, .caption: .caption
        case .figure: figure(index)
        case .footer, .aside, .form, .address: canDrop(index) ? .dropped : hinted(index)
        default: tag.isInvisible ? .dropped : hinted(index)
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
        let isUnwanted = !hints.isDisjoint(with: [.drop, .byline, .hidden])
        if isUnwanted, canDrop(index), !(hints.contains(.body) && isLarge(index)) { return .dropped }
        if hints.contains(.comments), !holdsHeadline(index) { return .dropped }
        if hints.contains(.body) { return .body }
        return hints.contains(.caption) && mass(index) < Self.captionBytes ? .caption : []
    }

    /// A caption is at most a short paragraph.
    private static let captionBytes = 1500

    /// Neither the headline, nor the greater part of the page's text, nor a large part that calls itself the
    /// article may be dropped for a word in a class.
    private func canDrop(_ index: Int) -> Bool {
        !holdsHeadline(index) && mass(index) * 2 < textBefore[tree.nodes.count]
            && bodiesBefore[Int(tree.nodes[index].end)] == bodiesBefore[index + 1]
    }

    private func isLarge(_ index: Int) -> Bool { mass(index) * 4 >= textBefore[tree.nodes.count] }

    private func holdsHeadline(_ index: Int) -> Bool {
        headline.map { (index..<Int(tree.nodes[index].end)).contains($0) } ?? false
    }
}
