/// A parsed page as one array of nodes in document order, so that every walk is a loop and no depth of
/// nesting can exhaust the stack.
struct PageTree: Sendable {
    struct Node: Sendable {
        var tag: ElementTag
        /// Index of the parent; -1 for the root.
        var parent: Int32
        /// Index after the last descendant.
        var end: Int32
        /// Bytes of `text` for a text node, a range of `attributes` for an element.
        var content: Range<Int32>
    }

    struct Attribute: Sendable {
        var name: AttributeName
        var value: Range<Int32>
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// Texts and attribute values, UTF-8.
    var text: [UInt8] = []

    /// The value of an element's attribute, or `nil` where it has none.
    func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
        let element = nodes[node]
        guard element.tag != .text else { return nil }
        for index in element.content where attributes[Int(index)].name == name {
            return bytes(attributes[Int(index)].value)
        }
        return nil
    }

    func string(_ name: AttributeName, of node: Int) -> String? {
        value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        text[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// The text below a node with white space collapsed, at most `limitBytes` of it.
    func collapsedText(of node: Int, limitBytes: Int = PageLimits.fieldBytes) -> String {
        var collapsed = CollapsedText()
        var index = node
        while index < Int(nodes[node].end), collapsed.bytes.count < limitBytes {
            if nodes[index].tag == .text {
                collapsed.append(bytes(nodes[index].content))
            } else if nodes[index].tag.isBlock || nodes[index].tag == .br {
                collapsed.appendSpace()
            } else if index > node, nodes[index].tag.isInvisible {
                index = Int(nodes[index].end)
                continue
            }
            index += 1
        }
        return collapsed.string(limitBytes: limitBytes)
    }

    /// The text below a node with a space between its inline elements.
    func spacedText(of node: Int, limitBytes: Int) -> [UInt8] {
        var collapsed = CollapsedText()
        for index in node..<Int(nodes[node].end) {
            append(index, to: &collapsed)
            if collapsed.bytes.count >= limitBytes { break }
        }
        return collapsed.bytes
    }

    /// A block's text with a space between its inline elements, as style sheets show them.
    func spacedText(of block: Block) -> [UInt8] {
        var collapsed = CollapsedText()
        for index in block.firstNode..<max(block.firstNode, Int(nodes[block.node].end)) {
            append(index, to: &collapsed)
            if collapsed.bytes.count >= block.text.count { break }
        }
        return collapsed.bytes
    }

    /// A bar stands for the end of a line.
    private func append(_ node: Int, to collapsed: inout CollapsedText) {
        let tag = nodes[node].tag
        if tag == .text {
            collapsed.appendSpace()
            collapsed.append(bytes(nodes[node].content))
        } else if tag.isBlock || tag == .br, !collapsed.bytes.isEmpty {
            collapsed.append([0x20, 0x7C])
        }
    }
}
