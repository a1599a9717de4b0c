/// A page cut into blocks, in document order.
struct BlockText: Sendable {
    var blocks: [Block] = []
    var captions: [Block] = []
    var text: [UInt8] = []

    func bytes(_ block: Block) -> ArraySlice<UInt8> { text[block.text] }
    func string(_ block: Block) -> String { String(decoding: text[block.text], as: UTF8.self) }
}
