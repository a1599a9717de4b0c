/// Receives a parser's events and builds the tree.
struct TreeBuilder {
    private(set) var tree = PageTree()
    private var open: [Int32] = []
    /// Within a script or style sheet whose text is dropped.
    private var skipsText = false

    /// A bound was reached: the parser should stop.
    var isFull: Bool {
        open.count > PageLimits.depth || tree.nodes.count >= PageLimits.nodes
            || tree.text.count > 2 * PageLimits.pageBytes
    }

    mutating func start(_ tag: ElementTag) {
        let index = Int32(tree.nodes.count)
        let first = Int32(tree.attributes.count)
        tree.nodes.append(
            PageTree.Node(tag: tag, parent: open.last ?? -1, end: index + 1, content: first..<first))
        open.append(index)
        skipsText = tag == .script || tag == .style
    }

    /// Adds an attribute to the element started last.
    mutating func attribute(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
        let start = Int32(tree.text.count)
        tree.text.append(contentsOf: value.prefix(PageLimits.attributeBytes))
        tree.attributes.append(PageTree.Attribute(name: name, value: start..<Int32(tree.text.count)))
        let last = tree.nodes.count - 1
        tree.nodes[last].content = tree.nodes[last].content.lowerBound..<Int32(tree.attributes.count)
        if name == .type, tree.nodes[last].tag == .script {
            skipsText = !ByteSearch.contains(ByteSearch.linkedData, in: tree.text[Int(start)...])
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !skipsText, let parent = open.last else { return }
        let start = Int32(tree.text.count)
        tree.text.append(contentsOf: bytes)
        let end = Int32(tree.text.count)
        let last = tree.nodes.count - 1
        if tree.nodes[last].tag == .text, tree.nodes[last].parent == parent,
            tree.nodes[last].content.upperBound == start
        {
            tree.nodes[last].content = tree.nodes[last].content.lowerBound..<end
        } else {
            tree.nodes.append(
                PageTree.Node(tag: .text, parent: parent, end: Int32(last + 2), content: start..<end))
        }
    }

    mutating func end(_ tag: ElementTag) {
        guard let index = open.last, tree.nodes[Int(index)].tag == tag else { return }
        close()
    }

    /// Closes what is still open and hands out the tree.
    mutating func finish() -> PageTree {
        while !open.isEmpty { close() }
        return tree
    }

    private mutating func close() {
        let index = open.removeLast()
        tree.nodes[Int(index)].end = Int32(tree.nodes.count)
        skipsText = false
    }
}
