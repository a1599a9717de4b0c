/// Finds the main text: the element whose blocks look most like running text, then the blocks in it that belong.
///
/// Every block has a value: positive for running text, negative for link lists and fragments. The container is the
/// element with the greatest sum, the tree's form of maximum subsequence segmentation (Pasternack and Roth,
/// "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), with link and text
/// density (Kohlschütter et al., "Boilerplate Detection using Shallow Text Features", WSDM 2010) as the value.
struct ContentModel {
    let tree: PageTree
    let roles: ElementRoles
    let text: BlockText
    let lexicon: PageLexicon

    /// The element that holds the article, or `nil` where the page has no running text.
    func container() -> Int? {
        var before = Array(repeating: 0.0, count: tree.nodes.count + 1)
        for block in text.blocks { before[block.firstNode + 1] += value(block) }
        for index in 1..<before.count { before[index] += before[index - 1] }
        var best: (node: Int, sum: Double)?
        var hinted: (node: Int, sum: Double)?
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            guard node.tag.isBlock else { continue }
            let sum = before[Int(node.end)] - before[index]
            if sum > 0, sum >= best?.sum ?? 0 { best = (index, sum) }
            if roles.roles[index].contains(.body), sum > 0, sum >= hinted?.sum ?? 0 { hinted = (index, sum) }
        }
        guard let best else { return nil }
        if let hinted, hinted.sum >= 0.6 * best.sum { return hinted.node }
        return best.node
    }

    /// In words: what a block adds to the container that holds it.
    func value(_ block: Block) -> Double {
        let words = Double(block.words)
        let density = block.linkDensity
        if density > 0.5 { return -min(2 + words / 2, 15) }
        if block.kind == .heading { return -0.5 }
        let isProse = (block.endsSentence && block.words >= 5) || block.words >= 25
        guard isProse else { return fragment(block) }
        if lexicon.phrases.match(text.bytes(block)) != nil, block.words < 40 { return -2 }
        return min(words, 120) * (1 - density)
    }

    /// Rows of tables and items of lists belong to what stands around them.
    private func fragment(_ block: Block) -> Double {
        switch block.kind {
        case .listItem, .cell: -0.1
        default: block.words >= 10 && tree.nodes[block.node].tag == .p ? 0.3 * Double(block.words) : -1
        }
    }
}
