/// What the attributes of every element say of it.
struct ElementHints {
    private var hints: [ElementHint]

    init(_ tree: PageTree, lexicon: PageLexicon) {
        hints = Array(repeating: [], count: tree.nodes.count)
        var words = HintWords(lexicon.hints)
        for index in tree.nodes.indices where tree.nodes[index].tag != .text {
            var hint: ElementHint = []
            for position in tree.nodes[index].content {
                let attribute = tree.attributes[Int(position)]
                let value = tree.bytes(attribute.value)
                switch attribute.name {
                case .class, .id, .role, .itemprop, .dataTestID, .dataComponent, .elementName:
                    hint.formUnion(words.read(value))
                case .hidden: hint.insert(.hidden)
                case .ariaHidden: if value.elementsEqual("true".utf8) { hint.insert(.hidden) }
                case .style: if Self.hides(value) { hint.insert(.hidden) }
                default: continue
                }
            }
            hints[index] = hint
        }
    }

    subscript(_ index: Int) -> ElementHint { hints[index] }

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let compact = style.prefix(400).filter { $0 > 0x20 }
        return ByteSearch.contains(noDisplay, in: compact[...])
            || ByteSearch.contains(invisible, in: compact[...])
    }

    private static let noDisplay = Array("display:none".utf8)
    private static let invisible = Array("visibility:hidden".utf8)
}
