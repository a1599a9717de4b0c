/// Chooses the blocks of the container that are the article's text.
struct BodySelector {
    let model: ContentModel
    let container: ContentModel.Container
    let headline: String?

    /// Indices into the blocks, in order.
    func selection() -> [Int] {
        let blocks = model.text.blocks
        let range = container.node..<Int(model.tree.nodes[container.node].end)
        var chosen = blocks.indices.filter { range.contains(blocks[$0].firstNode) }
        chosen = beforeEnding(chosen)
        chosen = chosen.filter { !isUnwanted(blocks[$0]) }
        chosen = withoutLinkLists(chosen)
        return trimmed(chosen)
    }

    private func isUnwanted(_ block: Block) -> Bool {
        model.isBoilerplate(block) || isHeadline(block)
            || (block.linkDensity > 0.6 && block.kind != .listItem && block.kind != .cell && block.words < 30)
    }

    /// Cuts at a heading of what follows articles ("Related stories"), where most of the text stands before it.
    private func beforeEnding(_ chosen: [Int]) -> [Int] {
        let blocks = model.text.blocks
        let total = chosen.reduce(0) { $0 + blocks[$1].words }
        var words = 0
        for (position, index) in chosen.enumerated() {
            let block = blocks[index]
            if words * 2 > total, block.words < 12, let phrase = model.lexicon.phrases.match(model.text.bytes(block)),
                phrase.scope == .ending, phrase.isWhole || block.kind == .heading
            {
                return Array(chosen[..<position])
            }
            words += block.words
        }
        return chosen
    }

    /// Takes out lists and tables whose text is mostly links.
    private func withoutLinkLists(_ chosen: [Int]) -> [Int] {
        var bytes: [Int: Int] = [:]
        var links: [Int: Int] = [:]
        for index in chosen {
            let block = model.text.blocks[index]
            guard let list = list(of: block) else { continue }
            bytes[list, default: 0] += block.text.count
            links[list, default: 0] += block.linkBytes
        }
        return chosen.filter { index in
            guard let list = list(of: model.text.blocks[index]) else { return true }
            return Double(links[list] ?? 0) < Self.linkListDensity * Double(bytes[list] ?? 0)
        }
    }

    private static let linkListDensity = 0.5

    private func list(of block: Block) -> Int? {
        guard block.kind == .listItem || block.kind == .cell else { return nil }
        var node = block.node
        while node > container.node {
            switch model.tree.nodes[node].tag {
            case .ul, .ol, .table, .dl: return node
            default: node = Int(model.tree.nodes[node].parent)
            }
        }
        return nil
    }

    /// Begins at the first running text, or the heading of it, and ends at the last. In a declared body short
    /// blocks at the edges stay, too.
    private func trimmed(_ chosen: [Int]) -> [Int] {
        let blocks = model.text.blocks
        func isKept(_ block: Block) -> Bool {
            let value = model.value(block)
            if value > 0 { return true }
            return container.isDeclared && value >= -1 && block.kind != .heading && block.linkDensity < 0.3
        }
        guard var first = chosen.firstIndex(where: { isKept(blocks[$0]) }),
            let last = chosen.lastIndex(where: { isKept(blocks[$0]) })
        else { return chosen }
        while first > 0, blocks[chosen[first - 1]].kind == .heading { first -= 1 }
        return Array(chosen[first...last])
    }

    private func isHeadline(_ block: Block) -> Bool {
        guard block.words < 60 else { return false }
        return model.tree.nodes[block.node].tag == .h1 || headline.map { model.text.string(block) == $0 } ?? false
    }
}
