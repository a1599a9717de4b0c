import Language

/// Mends tags that cannot be right: a past form of a known verb read as a noun, a rare word read as a
/// preposition.
struct TagRepair: Sendable {
    let verbs: IncidentLexicon

    func repaired(_ document: TextDocument) -> TextDocument {
        var tokens = document.tokens
        var isChanged = false
        for index in tokens.indices {
            let token = tokens[index]
            if token.tag == .in, token.shape.contains(.hyphenated) {
                tokens[index].tag = .nn
            } else if token.tag == .nn, !token.shape.contains(.capitalized), verbs.verbs[token.word] != nil,
                document.bytes(index).suffix(2).elementsEqual("ed".utf8)
            {
                tokens[index].tag = .vbd
            } else {
                continue
            }
            isChanged = true
        }
        guard isChanged else { return document }
        return TextDocument(
            bytes: document.bytes, tokens: tokens, sentences: document.sentences,
            paragraphs: document.paragraphs,
            quotations: document.quotations)
    }
}
