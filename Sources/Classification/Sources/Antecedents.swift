import Language
import Wire

/// Whose "his spokesman" and "its coordinator" are: who the sentence, or the one before it, speaks of first.
struct Antecedents {
    let document: TextDocument
    let reader: PhraseReader
    let judge: SpeakerJudge

    private static let possessives: WordSet = ["his", "her", "its", "their"]

    /// One of the wordings begins with a possessive ("his spokesman").
    static func isOwned(_ named: NamedSource) -> Bool {
        named.begins(withOneOf: possessives)
    }

    /// What the owner of a mention is; `nil` where nobody that a table knows stands near before it.
    func owner(before token: Int) -> Judgement? {
        guard token < document.tokens.count else { return nil }
        let sentence = Int(document.tokens[token].sentence)
        let here = document.sentences[sentence].tokens
        if let found = first(in: here.lowerBound..<token) { return found }
        return sentence > 0 ? first(in: document.sentences[sentence - 1].tokens) : nil
    }

    private func first(in tokens: Range<Int>) -> Judgement? {
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard let item = reader.item(in: document, at: index, before: tokens.upperBound) else {
                index += 1
                continue
            }
            let phrase = SpeakerPhrase(document, tokens: item.tokens, reader: reader)
            if item.country == nil, let found = judge.judge(phrase), OwnerTable.types.contains(found.type) {
                return found
            }
            index = item.tokens.upperBound
        }
        return nil
    }
}
