/// Which `a` elements are links. Anchors without an address are not, nor are links left open, which go on to
/// hold whole paragraphs.
struct LinkElements {
    private var isLink: [Bool]

    init(_ tree: PageTree) {
        isLink = Array(repeating: false, count: tree.nodes.count)
        var bytesBefore = [0]
        var paragraphsBefore = [0]
        bytesBefore.reserveCapacity(tree.nodes.count + 1)
        paragraphsBefore.reserveCapacity(tree.nodes.count + 1)
        var bytes = 0
        var paragraphs = 0
        var hiddenUntil = 0
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            if index >= hiddenUntil, node.tag.isInvisible { hiddenUntil = Int(node.end) }
            if node.tag == .p { paragraphs += 1 }
            if node.tag == .text, index >= hiddenUntil { bytes += node.content.count }
            bytesBefore.append(bytes)
            paragraphsBefore.append(paragraphs)
        }
        for index in tree.nodes.indices where tree.nodes[index].tag == .a {
            let end = Int(tree.nodes[index].end)
            isLink[index] =
                tree.value(.href, of: index) != nil
                && paragraphsBefore[end] - paragraphsBefore[index] < Self.openParagraphs
                && (bytesBefore[end] - bytesBefore[index]) * 2 <= bytes
        }
    }

    /// A link around so many paragraphs was left open.
    private static let openParagraphs = 3

    subscript(_ node: Int) -> Bool { isLink[node] }
}
