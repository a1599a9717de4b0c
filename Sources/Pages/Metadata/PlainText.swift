/// Text that may hold markup: titles in JSON-LD often keep the entities of the page.
enum PlainText {
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")),
            let tree = try? LibXML2Parser().parse(Array(text.utf8)), !tree.nodes.isEmpty
        else { return text }
        let plain = tree.collapsedText(of: 0)
        return plain.isEmpty ? text : plain
    }
}
