/// Chooses the blocks of the container that are the article's text.
struct BodySelector {
    let model: ContentModel
    let container: Int
    let headline: String?

    /// Indices into the blocks, in order.
    func selection() -> [Int] {
        let tree = model.tree
        let range = container..<Int(tree.nodes[container].end)
        var candidates = model.text.blocks.indices.filter { range.contains(model.text.blocks[$0].firstNode) }
        candidates = beforeEnding(candidates)
        candidates = candidates.filter { !isBoilerplate(model.text.blocks[$0]) }
        candidates = withoutLinkLists(candidates)
        return trimmed(candidates)
    }

    private func isBoilerplate(_ block: Block) -> Bool {
        guard let phrase = model.lexicon.phrases.match(model.text.bytes(block)) else {
            return block.linkDensity > 0.6 && block.kind != .listItem && block.words < 30
        }
        switch phrase.scope {
        case .whole: return phrase.isWhole
        case .opening, .ending: return block.words < 40
        }
    }

    /// Cuts at a heading of what follows articles ("Related stories"), where most of the text stands before it.
    private func beforeEnding(_ candidates: [Int]) -> [Int] {
        let blocks = model.text.blocks
        var total = 0
        for index in candidates { total += blocks[index].words }
        var words = 0
        for (position, index) in candidates.enumerated() {
            if words * 2 > total, blocks[index].words < 12,
                let phrase = model.lexicon.phrases.match(model.text.bytes(blocks[index])),
                phrase.scope == .ending, phrase.isWhole
            {
                return Array(candidates[..<position])
            }
            words += blocks[index].words
        }
        return candidates
    }

    /// Takes out lists and containers whose text is mostly links.
    private func withoutLinkLists(_ candidates: [Int]) -> [Int] {
        let tree = model.tree
        var bytes: [Int: Int] = [:]
        var links: [Int: Int] = [:]
        func list(_ block: Block) -> Int? {
            guard block.kind == .listItem || block.kind == .cell else { return nil }
            var node = block.node
            while node > container {
                if tree.nodes[node].tag == .ul || tree.nodes[node].tag == .ol || tree.nodes[node].tag == .table {
                    return node
                }
                node = Int(tree.nodes[node].parent)
            }
            return nil
        }
        for index in candidates {
            let block = model.text.blocks[index]
            guard let list = list(block) else { continue }
            bytes[list, default: 0] += block.text.count
            links[list, default: 0] += block.linkBytes
        }
        return candidates.filter { index in
            guard let list = list(model.text.blocks[index]) else { return true }
            return Double(links[list] ?? 0) < 0.6 * Double(bytes[list] ?? 0)
        }
    }

    /// Begins at the first prose (or the heading of it) and ends at the last.
    private func trimmed(_ candidates: [Int]) -> [Int] {
        let blocks = model.text.blocks
        let isProse = candidates.map { model.value(blocks[$0]) > 0 }
        guard let last = isProse.lastIndex(of: true), var first = isProse.firstIndex(of: true) else {
            return candidates
        }
        while first > 0, blocks[candidates[first - 1]].kind == .heading, !isHeadline(blocks[candidates[first - 1]]) {
            first -= 1
        }
        return candidates[first...last].filter { !isHeadline(blocks[$0]) }
    }

    private func isHeadline(_ block: Block) -> Bool {
        guard let headline else { return false }
        return model.tree.nodes[block.node].tag == .h1 || model.text.string(block) == headline
    }
}
