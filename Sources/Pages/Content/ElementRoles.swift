/// The role of every element, from its tag, attributes and the words of its class and id; inherited by what it holds.
struct ElementRoles {
    struct Role: OptionSet, Sendable {
        let rawValue: UInt8

        /// Not part of the article; nothing within is read.
        static let dropped = Role(rawValue: 1 << 0)
        static let caption = Role(rawValue: 1 << 1)
        static let link = Role(rawValue: 1 << 2)
        static let listItem = Role(rawValue: 1 << 3)
        static let cell = Role(rawValue: 1 << 4)
        static let quote = Role(rawValue: 1 << 5)
        static let emphasis = Role(rawValue: 1 << 6)
        /// A container that calls itself the article's text; not inherited.
        static let body = Role(rawValue: 1 << 7)

        static let inherited: Role = [.dropped, .caption, .link, .listItem, .cell, .quote, .emphasis]
    }

    private(set) var roles: [Role]
    private let tree: PageTree
    private let lexicon: PageLexicon
    /// Sum of the visible text bytes outside links before each node.
    private let textBefore: [Int]
    private let headline: Int?

    init(_ tree: PageTree, headline: Int?, lexicon: PageLexicon) {
        self.tree = tree
        self.lexicon = lexicon
        self.headline = headline
        roles = Array(repeating: [], count: tree.nodes.count)
        textBefore = Self.textBefore(tree)
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            let above = node.parent >= 0 ? roles[Int(node.parent)].intersection(.inherited) : []
            if above.contains(.dropped) || node.tag == .text {
                roles[index] = above
            } else {
                roles[index] = above.union(own(index, node))
            }
        }
    }

    /// The text outside links and scripts below a node, in bytes.
    func mass(_ node: Int) -> Int { textBefore[Int(tree.nodes[node].end)] - textBefore[node] }

    private static func textBefore(_ tree: PageTree) -> [Int] {
        var before = [0]
        before.reserveCapacity(tree.nodes.count + 1)
        var hiddenUntil = 0
        var total = 0
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            if index >= hiddenUntil, node.tag.isInvisible || node.tag == .a { hiddenUntil = Int(node.end) }
            if node.tag == .text, index >= hiddenUntil { total += node.content.count }
            before.append(total)
        }
        return before
    }

    private func own(_ index: Int, _ node: PageTree.Node) -> Role {
        switch node.tag {
        case .html, .body: return []
        case .a: return .link
        case .li, .dt, .dd: return hinted(index).union(.listItem)
        case .td, .th: return hinted(index).union(.cell)
        case .blockquote: return hinted(index).union(.quote)
        case .b, .strong, .em, .i: return .emphasis
        case .br, .wbr, .hr, .img, .meta, .link: return []
        case .figcaption, .caption: return .caption
        case .figure: return figure(index)
        case .footer, .aside, .form, .address:
            return canDrop(index) ? .dropped : hinted(index)
        default:
            if node.tag.isInvisible { return .dropped }
            return hinted(index)
        }
    }

    /// A figure's text is a caption, unless it is a table or a quotation set as a figure.
    private func figure(_ index: Int) -> Role {
        let end = Int(tree.nodes[index].end)
        for inner in index..<end where tree.nodes[inner].tag == .table || tree.nodes[inner].tag == .blockquote {
            return hinted(index)
        }
        return .caption
    }

    private func hinted(_ index: Int) -> Role {
        guard !tree.nodes[index].content.isEmpty else { return [] }
        if isHidden(index), canDrop(index) { return .dropped }
        var words = HintWords(lexicon.hints)
        for name in [AttributeName.class, .id, .role, .itemprop, .dataTestID, .dataComponent] {
            if let value = tree.value(name, of: index) { words.read(value) }
        }
        var role: Role = []
        for hint in words.found {
            switch hint {
            case .body: role.insert(.body)
            case .caption: role.insert(.caption)
            case .drop, .byline: if canDrop(index) { role.insert(.dropped) }
            case .comments: if !holdsHeadline(index) { role.insert(.dropped) }
            case .neutral: break
            }
        }
        if role.contains(.body) { role.subtract([.dropped, .caption]) }
        if role.contains(.caption), !isShort(index) { role.remove(.caption) }
        return role
    }

    /// A caption is at most a short paragraph.
    private func isShort(_ index: Int) -> Bool { mass(index) < 1500 }

    /// Neither the headline nor the greater part of the page's text may be dropped for a word in a class.
    private func canDrop(_ index: Int) -> Bool {
        !holdsHeadline(index) && mass(index) * 2 < textBefore[tree.nodes.count]
    }

    private func holdsHeadline(_ index: Int) -> Bool {
        headline.map { (index...Int(tree.nodes[index].end)).contains($0) } ?? false
    }

    private func isHidden(_ index: Int) -> Bool {
        if tree.value(.hidden, of: index) != nil { return true }
        if let flag = tree.value(.ariaHidden, of: index), flag.elementsEqual("true".utf8) { return true }
        guard let style = tree.value(.style, of: index) else { return false }
        let compact = style.prefix(400).filter { $0 > 0x20 }
        return compact.contains("display:none".utf8) || compact.contains("visibility:hidden".utf8)
    }
}
