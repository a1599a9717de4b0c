/// Finds the main text: the element whose blocks look most like running text, then the blocks in it that
/// belong.
///
/// Every block has a value: positive for running text, negative for link lists and fragments. The container
/// is the element with the greatest sum, the tree's form of maximum subsequence segmentation (Pasternack and
/// Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), with link
/// and text density (Kohlschütter et al., "Boilerplate Detection using Shallow Text Features", WSDM 2010) as
/// the value.
struct ContentModel {
    let tree: PageTree
    let roles: ElementRoles
    let text: BlockText
    let lexicon: PageLexicon
    /// By block: it belongs to the site, not to the article.
    private(set) var isBoilerplate: [Bool]
    /// By block: what it adds to the container that holds it, in words.
    private(set) var values: [Double] = []

    init(tree: PageTree, roles: ElementRoles, text: BlockText, lexicon: PageLexicon) {
        self.tree = tree
        self.roles = roles
        self.text = text
        self.lexicon = lexicon
        let site = SiteText(tree: tree, text: text, lexicon: lexicon)
        isBoilerplate = text.blocks.indices.map(site.isBoilerplate)
        values = text.blocks.indices.map { value(text.blocks[$0], isBoilerplate: isBoilerplate[$0]) }
    }

    /// The element that holds the article.
    struct Container {
        var node: Int
        /// It calls itself the article's text.
        var isDeclared: Bool
    }

    /// A declared body is believed when it holds this share of the best container's value.
    private static let declaredShare = 0.35

    /// `nil` where the page has no running text.
    func container() -> Container? {
        var before = Array(repeating: 0.0, count: tree.nodes.count + 1)
        for (block, value) in zip(text.blocks, values) { before[block.firstNode + 1] += value }
        for index in 1..<before.count { before[index] += before[index - 1] }
        var best: (node: Int, sum: Double)?
        var declared: (node: Int, sum: Double)?
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            guard node.tag.isBlock else { continue }
            let sum = before[Int(node.end)] - before[index]
            if sum > 0, sum >= best?.sum ?? 0 { best = (index, sum) }
            if roles.roles[index].contains(.body), sum > 0, sum >= declared?.sum ?? 0 {
                declared = (index, sum)
            }
        }
        guard let best else { return nil }
        if let declared, declared.sum >= Self.declaredShare * best.sum {
            return Container(node: joined(declared, before), isDeclared: true)
        }
        return Container(node: best.node, isDeclared: false)
    }

    /// The common ancestor of a declared body and its continuations: elements of the same class, with no
    /// headline between them.
    private func joined(_ declared: (node: Int, sum: Double), _ before: [Double]) -> Int {
        guard let name = tree.value(.class, of: declared.node) else { return declared.node }
        var container = declared.node
        var sum = declared.sum
        for index in tree.nodes.indices where roles.roles[index].contains(.body) {
            let node = tree.nodes[index]
            let range = container..<Int(tree.nodes[container].end)
            guard !range.contains(index), !(index..<Int(node.end)).contains(container),
                tree.value(.class, of: index)?.elementsEqual(name) ?? false,
                before[Int(node.end)] - before[index] > 0
            else { continue }
            let ancestor = commonAncestor(container, index)
            let ancestorRange = ancestor..<Int(tree.nodes[ancestor].end)
            let ancestorSum = before[ancestorRange.upperBound] - before[ancestor]
            let between = tree.nodes[min(index, declared.node)..<max(index, declared.node)]
            if ancestorSum > sum, !between.contains(where: { $0.tag == .h1 || $0.tag == .article }) {
                container = ancestor
                sum = ancestorSum
            }
        }
        return container
    }

    private func commonAncestor(_ left: Int, _ right: Int) -> Int {
        var node = min(left, right)
        while node > 0, Int(tree.nodes[node].end) <= max(left, right) { node = Int(tree.nodes[node].parent) }
        return max(node, 0)
    }

    private func value(_ block: Block, isBoilerplate: Bool) -> Double {
        let words = Double(block.words)
        let density = block.linkDensity
        if density > 0.5 { return -min(2 + words / 2, 15) }
        if block.kind == .heading { return -0.5 }
        let isProse = (block.endsSentence && block.words >= 5) || block.words >= 25
        guard isProse else { return fragment(block) }
        if isBoilerplate { return -2 }
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
