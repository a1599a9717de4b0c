extension BodySelector {
    /// Cuts at the headline of another article, as pages have it that load one after the other: a heading of
    /// the headline's level, first or a link, outside the element that holds the headline and the text below
    /// it.
    func withoutNextArticle(_ chosen: [Int]) -> [Int] {
        guard let headlineNode, let level = model.tree.nodes[headlineNode].tag.headingLevel,
            let opening = chosen.first(where: { blocks[$0].firstNode > headlineNode && model.values[$0] > 0 })
        else { return chosen }
        let own = element(around: headlineNode, and: blocks[opening].firstNode)
        let next = chosen.firstIndex { index in
            let block = blocks[index]
            return block.kind == .heading && block.firstNode >= own.upperBound
                && model.tree.nodes[block.node].tag.headingLevel == level
                && (level == 1 || block.linkDensity > 0.8)
        }
        return next.map { Array(chosen[..<$0]) } ?? chosen
    }

    /// Takes out a short tail of blocks outside the element that holds the headline and nearly all of the
    /// text.
    func withoutTail(_ chosen: [Int]) -> [Int] {
        guard let headlineNode else { return chosen }
        let total = words(chosen)
        var node = headlineNode
        while node > container.node {
            let range = node..<Int(model.tree.nodes[node].end)
            let inside = chosen.filter { range.contains(blocks[$0].firstNode) }
            if Double(words(inside)) >= Self.ownShare * Double(total) { return inside }
            node = Int(model.tree.nodes[node].parent)
        }
        return chosen
    }

    private static let ownShare = 0.8

    /// The short line above the text: the headline of a page that declares none and has no heading.
    func lineAbove(_ body: [Int]) -> String? {
        guard let first = body.first else { return nil }
        let line = blocks[..<first].last { block in
            Self.headlineWords.contains(block.words) && block.linkDensity < 0.5
        }
        return line.map(model.text.string)
    }

    private static let headlineWords = 3...25

    /// The nodes of the smallest element that holds two nodes.
    private func element(around first: Int, and second: Int) -> Range<Int> {
        var node = first
        while node > 0, Int(model.tree.nodes[node].end) <= second {
            node = Int(model.tree.nodes[node].parent)
        }
        return max(node, 0)..<Int(model.tree.nodes[max(node, 0)].end)
    }
}
