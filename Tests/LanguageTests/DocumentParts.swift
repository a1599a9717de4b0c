import Language

/// The tokens of a text, joined by spaces.
func tokens(_ text: String) throws -> String {
    let document = try Reader.bundled().read(text)
    return document.tokens.indices.map { document.text(at: $0) }.joined(separator: " ")
}

func sentences(_ text: String) throws -> [String] {
    let document = try Reader.bundled().read(text)
    return document.sentences.map { document.text($0.tokens) }
}

func quotations(_ text: String) throws -> [String] {
    let document = try Reader.bundled().read(text)
    return document.quotations.map { document.text($0.tokens) }
}

func roles(_ text: String) throws -> [Paragraph.Role] {
    try Reader.bundled().read(text).paragraphs.map(\.role)
}

func datelines(_ text: String) throws -> [String?] {
    let document = try Reader.bundled().read(text)
    return document.paragraphs.map { paragraph in
        paragraph.dateline.map { String(decoding: document.bytes[$0], as: UTF8.self) }
    }
}
