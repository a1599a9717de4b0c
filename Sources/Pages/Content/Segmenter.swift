/// Cuts a tree into blocks: text between block boundaries, white space collapsed, links measured.
struct Segmenter {
    private let tree: PageTree
    private let roles: [ElementRole]
    private var result = BlockText()
    /// Block elements that are open, outermost first.
    private var open: [Int] = []
    private var start = 0
    private var firstNode = -1
    private var linkBytes = 0
    private var emphasizedBytes = 0
    private var spacePending = false
    private var breaks = 0
    private var inCaption = false
    /// Line ends in a row within preformatted text.
    private var lineEnds = 0

    static func blocks(of tree: PageTree, roles: [ElementRole]) -> BlockText {
        var segmenter = Segmenter(tree: tree, roles: roles)
        segmenter.run()
        return segmenter.result
    }

    private init(tree: PageTree, roles: [ElementRole]) {
        self.tree = tree
        self.roles = roles
        result.text.reserveCapacity(tree.text.count / 2)
    }

    private mutating func run() {
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            while let last = open.last, index >= Int(tree.nodes[last].end) {
                endBlock()
                open.removeLast()
            }
            if roles[index].contains(.dropped) {
                if node.tag.isBlock { endBlock() }
                index = max(index + 1, Int(node.end))
                continue
            }
            if node.tag == .text {
                append(index)
            } else if node.tag == .br {
                lineBreak()
            } else if node.tag.isBlock {
                endBlock()
                open.append(index)
            }
            index += 1
        }
        endBlock()
    }

    private mutating func append(_ index: Int) {
        let bytes = tree.bytes(tree.nodes[index].content)
        let role = roles[index]
        let isPreformatted = open.last.map { tree.nodes[$0].tag == .pre } ?? false
        var before = result.text.count
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let width = Whitespace.width(in: bytes, at: position)
            if width > 0 {
                if isPreformatted, bytes[position] == 0x0A {
                    lineEnds += 1
                    if lineEnds == 2 {
                        endBlock()
                        before = result.text.count
                    }
                }
                spacePending = true
                position += width
                continue
            }
            let invisible = Whitespace.invisibleWidth(in: bytes, at: position)
            if invisible > 0 {
                position += invisible
                continue
            }
            lineEnds = 0
            if firstNode < 0 {
                firstNode = index
                inCaption = role.contains(.caption)
            }
            if spacePending, result.text.count > start, result.text.last != 0x0A { result.text.append(0x20) }
            spacePending = false
            breaks = 0
            result.text.append(bytes[position])
            position += 1
        }
        if role.contains(.link) { linkBytes += result.text.count - before }
        if role.contains(.emphasis) { emphasizedBytes += result.text.count - before }
    }

    /// One break after a finished sentence, or two breaks, end a paragraph.
    private mutating func lineBreak() {
        breaks += 1
        guard result.text.count > start else { return }
        if breaks >= 2 || Punctuation.endsSentence(result.text[start...]) {
            endBlock()
        } else if result.text.last != 0x0A {
            result.text.append(0x0A)
        }
    }

    private mutating func endBlock() {
        while result.text.count > start, result.text.last == 0x0A { result.text.removeLast() }
        defer {
            start = result.text.count
            firstNode = -1
            linkBytes = 0
            emphasizedBytes = 0
            spacePending = false
            breaks = 0
        }
        guard firstNode >= 0, result.text.count > start else { return }
        let range = start..<result.text.count
        let node = open.last ?? 0
        let measure = Punctuation.measure(result.text[range])
        let block = Block(
            kind: kind(node), node: node, firstNode: firstNode, text: range, words: measure.words,
            linkBytes: min(linkBytes, range.count),
            endsSentence: Punctuation.endsSentence(result.text[range]),
            sentences: measure.sentences, isEmphasized: emphasizedBytes * 10 >= range.count * 9)
        if inCaption {
            if result.captions.count < PageLimits.captions { result.captions.append(block) }
        } else {
            result.blocks.append(block)
        }
    }

    private func kind(_ node: Int) -> Block.Kind {
        if tree.nodes[node].tag.headingLevel != nil { return .heading }
        if tree.nodes[node].tag == .pre { return .preformatted }
        let role = roles[node]
        if role.contains(.quote) { return .quote }
        if role.contains(.listItem) { return .listItem }
        return role.contains(.cell) ? .cell : .paragraph
    }
}
