/// Tells captions that no class or element marks: a short block alone with a picture in an element of its
/// own.
struct PictureText {
    private let tree: PageTree
    /// Pictures before each node.
    private let picturesBefore: [Int]

    private static let captionWords = 40
    private static let reachElements = 3

    init(_ tree: PageTree) {
        self.tree = tree
        var before = [0]
        before.reserveCapacity(tree.nodes.count + 1)
        var pictures = 0
        for node in tree.nodes {
            if node.tag == .img { pictures += 1 }
            before.append(pictures)
        }
        picturesBefore = before
    }

    /// The blocks of the container that are captions; none where they would be the greater part of it.
    /// - Parameter chosen: indices into `blocks`, in order.
    func captions(among chosen: [Int], of blocks: [Block], in container: Int) -> Set<Int> {
        var captions: Set<Int> = []
        for (position, index) in chosen.enumerated() {
            let previous = position > 0 ? blocks[chosen[position - 1]].firstNode : -1
            let next = position + 1 < chosen.count ? blocks[chosen[position + 1]].firstNode : tree.nodes.count
            if isCaption(blocks[index], after: previous, before: next, in: container) {
                captions.insert(index)
            }
        }
        let words = captions.reduce(0) { $0 + blocks[$1].words }
        let total = chosen.reduce(0) { $0 + blocks[$1].words }
        return words * 3 < total ? captions : []
    }

    private func isCaption(_ block: Block, after previous: Int, before next: Int, in container: Int) -> Bool {
        guard block.words <= Self.captionWords, block.kind == .paragraph || block.kind == .cell else {
            return false
        }
        var node = block.node
        for _ in 0..<Self.reachElements {
            guard node > container else { return false }
            let end = Int(tree.nodes[node].end)
            guard node > previous, end <= next else { return false }
            if picturesBefore[end] > picturesBefore[node], tree.nodes[node].tag != .p { return true }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }
}
