/// Finds the headline among a page's elements.
struct VisibleHeadline {
    private let tree: PageTree
    private let lexicon: PageLexicon

    private static let headlineBytes = 300

    init(_ tree: PageTree, _ lexicon: PageLexicon) {
        self.tree = tree
        self.lexicon = lexicon
    }

    /// The heading that agrees with the declared headline or the title; else the first of the first level,
    /// other text that agrees, an element that calls itself a headline.
    func find(declared: [String]) -> (node: Int, text: String)? {
        var first: (node: Int, text: String)?
        for index in tree.nodes.indices {
            guard let level = tree.nodes[index].tag.headingLevel, level <= 3 else { continue }
            let text = tree.collapsedText(of: index)
            guard !text.isEmpty else { continue }
            if declared.contains(where: { HeadlineText.agree($0, text) }) { return (index, text) }
            if level == 1, first == nil { first = (index, text) }
        }
        return first ?? agreeingText(declared) ?? named()
    }

    /// An element whose text is one run, and nearly as long as what is declared.
    private func agreeingText(_ declared: [String]) -> (node: Int, text: String)? {
        let counts = declared.map(\.utf8.count)
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.tag.isInvisible {
                index = Int(node.end)
                continue
            }
            if node.tag == .text, node.parent >= 0,
                counts.contains(where: { node.content.count * 2 >= $0 && node.content.count <= $0 * 2 + 80 })
            {
                let text = tree.collapsedText(of: Int(node.parent))
                let isNear = { (other: String) in
                    text.utf8.count * 2 >= other.utf8.count && HeadlineText.agree(other, text)
                }
                if declared.contains(where: isNear) { return (Int(node.parent), text) }
            }
            index += 1
        }
        return nil
    }

    private func named() -> (node: Int, text: String)? {
        let hints = ElementHints(tree, lexicon: lexicon)
        for index in tree.nodes.indices
        where hints[index].contains(.headline) && !tree.nodes[index].tag.isInvisible {
            let text = tree.collapsedText(of: index)
            if !text.isEmpty, text.utf8.count <= Self.headlineBytes { return (index, text) }
        }
        return nil
    }
}
