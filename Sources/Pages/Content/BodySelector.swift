/// Chooses the blocks of the container that are the article's text.
struct BodySelector {
    let model: ContentModel
    let container: ContentModel.Container
    let headline: String?
    /// The element of the visible headline.
    let headlineNode: Int?

    /// The text that the page declares, where it is visible.
    var declared: DeclaredBody?

    /// Indices into the blocks, in order.
    struct Selection {
        var body: [Int] = []
        var captions: [Int] = []
    }

    var blocks: [Block] { model.text.blocks }

    func selection() -> Selection {
        let range = container.node..<Int(model.tree.nodes[container.node].end)
        var chosen = blocks.indices.filter { range.contains(blocks[$0].firstNode) }
        chosen = withoutRepetitions(belowHeadline(withoutOtherArticles(chosen)))
        chosen = withoutTail(withoutEndings(withoutNextArticle(chosen)))
        let captions = PictureText(model.tree).captions(among: chosen, of: blocks, in: container.node)
        let teasers = teasers(chosen)
        chosen = chosen.filter { !isUnwanted($0) && !captions.contains($0) && !teasers.contains($0) }
        chosen = withoutPullQuotes(withoutLinkLists(chosen))
        return Selection(body: trimmed(declaredPart(chosen)), captions: captions.sorted())
    }

    func words(_ indices: some Sequence<Int>) -> Int { indices.reduce(0) { $0 + blocks[$1].words } }

    /// Empty where they are the greater part.
    private func teasers(_ chosen: [Int]) -> Set<Int> {
        let teasers = TeaserList(blocks: blocks).members(of: chosen)
        return words(teasers) * 2 < words(chosen) ? teasers : []
    }

    /// Without what stands before and after the text that the page declares; it may declare the beginning
    /// only.
    private func declaredPart(_ chosen: [Int]) -> [Int] {
        guard let declared else { return chosen }
        let isDeclared = chosen.map {
            declared.share(of: model.text.bytes(blocks[$0])).map { $0 > 0.5 } ?? false
        }
        guard let first = isDeclared.firstIndex(of: true), let last = isDeclared.lastIndex(of: true) else {
            return chosen
        }
        func isShort(_ part: ArraySlice<Int>) -> Bool { words(part) * 5 < words(chosen) * 2 }
        let start = isShort(chosen[..<first]) ? first : 0
        return Array(isShort(chosen[(last + 1)...]) ? chosen[start...last] : chosen[start...])
    }

    /// What stands above the headline is left out, where most of the text stands below it.
    private func belowHeadline(_ chosen: [Int]) -> [Int] {
        guard let headlineNode else { return chosen }
        let below = chosen.filter { blocks[$0].firstNode >= headlineNode }
        return words(below) * 2 > words(chosen) ? below : chosen
    }

    /// A long block that says the same as one before it is a gallery's caption or a copy for small screens.
    private func withoutRepetitions(_ chosen: [Int]) -> [Int] {
        var seen: Set<ArraySlice<UInt8>> = []
        return chosen.filter { index in
            let block = blocks[index]
            if block.kind == .listItem || block.words < Self.repetitionWords { return true }
            return seen.insert(model.text.bytes(block)).inserted
        }
    }

    private static let repetitionWords = 8

    private func isUnwanted(_ index: Int) -> Bool {
        let block = blocks[index]
        return model.isBoilerplate[index] || isHeadline(block) || isLinkLine(block)
    }

    private func isLinkLine(_ block: Block) -> Bool {
        guard block.kind != .listItem, block.kind != .cell else { return false }
        return block.linkDensity > 0.8 || (block.linkDensity > 0.6 && block.words < 30)
    }

    /// Where the headline's `article` element is known, others of several are teasers or other stories.
    private func withoutOtherArticles(_ chosen: [Int]) -> [Int] {
        var words: [Int: Int] = [:]
        let articles = chosen.map { index in
            let article = article(around: blocks[index].node)
            words[article, default: 0] += blocks[index].words
            return article
        }
        guard words.count > 1, let headlineNode else { return chosen }
        let own = article(around: headlineNode)
        let ownWords = words[own] ?? 0
        guard ownWords >= Self.articleWords, own >= 0 || ownWords * 2 > words.values.reduce(0, +) else {
            return chosen
        }
        return zip(chosen, articles).filter { $1 == own || $1 < 0 }.map(\.0)
    }

    private static let articleWords = 50

    /// The nearest `article` element around a node, or -1.
    private func article(around node: Int) -> Int {
        var node = node
        while node >= 0, model.tree.nodes[node].tag != .article { node = Int(model.tree.nodes[node].parent) }
        return node
    }

    /// Takes out lists and tables whose text is mostly links.
    private func withoutLinkLists(_ chosen: [Int]) -> [Int] {
        let total = chosen.reduce(0) { $0 + blocks[$1].words }
        var words = 0
        var bytes: [Int: Int] = [:]
        var links: [Int: Int] = [:]
        var late: Set<Int> = []
        for index in chosen {
            let block = blocks[index]
            words += block.words
            guard let list = list(of: block) else { continue }
            if bytes[list] == nil, words * 5 > total * 3 { late.insert(list) }
            bytes[list, default: 0] += block.text.count
            links[list, default: 0] += block.linkBytes
        }
        return chosen.filter { index in
            guard let list = list(of: blocks[index]) else { return true }
            let density = late.contains(list) ? Self.lateListDensity : Self.linkListDensity
            return Double(links[list] ?? 0) < density * Double(bytes[list] ?? 0)
        }
    }

    private static let linkListDensity = 0.5
    /// For lists in the last two fifths of the text, where further reading stands.
    private static let lateListDensity = 0.25

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

    /// Begins at the first running text, or the heading of it, and ends at the last. Short blocks beside
    /// these, under the same parent, stay where the container calls itself the article's text.
    private func trimmed(_ chosen: [Int]) -> [Int] {
        let isProse = chosen.map { model.values[$0] > 0 }
        guard var first = isProse.firstIndex(of: true), var last = isProse.lastIndex(of: true) else {
            return container.isDeclared ? chosen : []
        }
        while first > 0, belongs(chosen[first - 1], with: chosen[first]) { first -= 1 }
        while first > 0, blocks[chosen[first - 1]].kind == .heading { first -= 1 }
        while last + 1 < chosen.count, blocks[chosen[last + 1]].kind != .heading,
            belongs(chosen[last + 1], with: chosen[last])
        {
            last += 1
        }
        return Array(chosen[first...last])
    }

    private func belongs(_ index: Int, with neighbour: Int) -> Bool {
        let block = blocks[index]
        let neighbour = blocks[neighbour]
        guard container.isDeclared, model.values[index] >= -1, block.linkDensity < 0.3 else { return false }
        let nodes = model.tree.nodes
        return nodes[block.node].parent == nodes[neighbour.node].parent || block.kind == .listItem
            || block.kind == .cell
    }

    private func isHeadline(_ block: Block) -> Bool {
        guard block.words < 60 else { return false }
        return model.tree.nodes[block.node].tag == .h1
            || headline.map { model.text.string(block) == $0 } ?? false
    }
}
