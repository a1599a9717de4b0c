import Language

/// Puts right what a tagger gets wrong most often about speakers: "the official accused", "police and witnesses said".
enum SpeakerTags {
    /// `document` with nouns for speakers tagged as nouns where a verb or mark follows them.
    static func corrected(_ document: TextDocument, speakers: WordTable<SpeakerKinds>) -> TextDocument {
        var tokens = document.tokens
        var isChanged = false
        for index in tokens.indices.dropLast() {
            let tag = tokens[index].tag
            guard tag.isAdjective || tag == .vbz || tag == .vbp, let kinds = speakers[tokens[index].word] else { continue }
            let next = tokens[index + 1].tag
            guard next.isFiniteVerb || next.isPunctuation || next == .rb || next == .in || next == .vbn else { continue }
            let before = index > 0 ? tokens[index - 1].tag : .unknown
            guard before == .dt || before.isAdjective || before.isNoun || before == .cc || before == .pos else { continue }
            if tag == .vbz || tag == .vbp, !(before == .cc || before == .dt || before.isAdjective) { continue }
            tokens[index].tag = kinds.contains(.people) ? .nns : .nn
            isChanged = true
        }
        guard isChanged else { return document }
        return TextDocument(
            bytes: document.bytes, tokens: tokens, sentences: document.sentences, paragraphs: document.paragraphs,
            quotations: document.quotations)
    }
}
