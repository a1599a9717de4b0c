/// What a file holds.
enum InputKind: Hashable {
    /// One article a line.
    case jsonLines
    /// One article, or an array of them.
    case json
    /// The first line is the headline, the rest the body.
    case text
    case html

    /// By the file's name, or `nil` where the name does not say.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
            self = .jsonLines
        } else if name.hasSuffix(".json") {
            self = .json
        } else if name.hasSuffix(".txt") || name.hasSuffix(".text") {
            self = .text
        } else if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") {
            self = .html
        } else {
            return nil
        }
    }

    /// By the first bytes of the content.
    init(content: some Sequence<UInt8>) {
        switch content.first(where: { !InputKind.isSpace($0) }) {
        case UInt8(ascii: "{"): self = .jsonLines
        case UInt8(ascii: "["): self = .json
        case UInt8(ascii: "<"): self = .html
        default: self = .text
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
}
