import Language

/// Mends tags that cannot be right: a past form of a known verb read as a noun ("shot dead" too), a compound
/// read as a preposition, a country read as an adjective, a person before no noun ("the police chief said")
/// read as one, a participle between a number and what it counts read as a past form.
struct TagRepair: Sendable {
    let verbs: IncidentLexicon
    let people: WordSet
    let gazetteer: Gazetteer

    func repaired(_ document: TextDocument) -> TextDocument {
        var tokens = document.tokens
        var isChanged = false
        for index in tokens.indices {
            let token = tokens[index]
            if token.tag == .in, token.shape.contains(.hyphenated) {
                tokens[index].tag = .nn
            } else if token.tag == .nn, !token.shape.contains(.capitalized),
                verbs.verbs[token.word] != nil,
                document.bytes(index).suffix(2).elementsEqual("ed".utf8)
            {
                tokens[index].tag = .vbd
            } else if token.tag == .vb || token.tag == .vbp, isNoun(index, in: tokens) {
                tokens[index].tag = .nn
            } else if token.tag == .vbg, Self.adjoining.contains(token.word) {
                tokens[index].tag = .jj
            } else if token.tag == .to, token.word != "to", verbs.verbs[token.word] != nil {
                tokens[index].tag = .vbd
            } else if token.tag == .vbz, verbs.nouns[token.word] != nil, index + 1 < tokens.count,
                tokens[index + 1].tag == .vbd
            {
                // "floods killed"
                tokens[index].tag = .nns
            } else if token.tag.isVerb, token.word == "dead" {
                tokens[index].tag = .jj
            } else if token.tag == .vbn, isDescribing(index, in: tokens) {
                tokens[index].tag = .jj
            } else if token.tag == .vbd, isPremodifier(index, in: tokens) {
                tokens[index].tag = .vbn
            } else if token.tag.isAdjective || token.tag == .nn, verbs.verbs[token.word] != nil,
                tokens.indices.contains(index + 1), tokens[index + 1].word == "dead"
            {
                tokens[index].tag = .vbd
            } else if token.tag.isAdjective, people.contains(token.word),
                !(tokens.indices.contains(index + 1)
                    && (tokens[index + 1].tag.isNoun || tokens[index + 1].tag.isAdjective))
            {
                tokens[index].tag = .nn
            } else if token.shape.contains(.capitalized), token.tag.isAdjective || token.tag == .nn,
                isCountry(token.word)
            {
                tokens[index].tag = .nnp
            } else {
                continue
            }
            isChanged = true
        }
        return isChanged ? document.retagged(tokens) : document
    }

    /// "a pay *offer* from", "would kill *aid* workers", "and *rescue* teams arrived": no base form stands
    /// there.
    private func isNoun(_ index: Int, in tokens: [Token]) -> Bool {
        guard index >= 2, index + 1 < tokens.count else { return false }
        let (before, next) = (tokens[index - 1], tokens[index + 1])
        if before.tag == .nn, tokens[index - 2].word == "a" || tokens[index - 2].word == "an" {
            return next.tag == .in || next.tag.isPunctuation
        }
        guard next.tag == .nns, verbs.actors.contains(next.word) else { return false }
        if before.tag == .vb { return !Self.helpers.contains(before.word) }
        return before.tag == .cc && index + 2 < tokens.count && tokens[index + 2].tag.isVerb
    }

    /// Verbs after which a base form stands.
    private static let helpers: WordSet = ["help", "let", "make", "go", "come", "do"]

    /// "in neighbouring Uganda"
    private static let adjoining: WordSet = [
        "neighbouring", "neighboring", "surrounding", "adjoining", "falling", "flying", "drinking",
    ]

    /// "massed *armoured* vehicles": the verb before it is no auxiliary.
    private func isDescribing(_ index: Int, in tokens: [Token]) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index + 1].tag == .nns else { return false }
        return tokens[index - 1].tag == .vbd && AuxiliaryVerb(tokens[index - 1].word) == nil
    }

    /// "confirmed 100 kidnapped pupils", not "said 12 attacked police".
    private func isPremodifier(_ index: Int, in tokens: [Token]) -> Bool {
        guard index >= 2, index + 1 < tokens.count, tokens[index - 1].tag == .cd,
            tokens[index + 1].tag == .nns
        else { return false }
        let before = tokens[index - 2]
        return (before.tag.isVerb && !Self.sayings.contains(before.word)) || before.word == "of"
    }

    /// Verbs after which a clause of its own begins with the number.
    private static let sayings: WordSet = ["said", "says", "say", "claimed", "claims", "reported", "believed"]

    private func isCountry(_ word: WordID) -> Bool {
        gazetteer.places(named: CollectionOfOne(word)).contains { $0.kind == .country }
    }
}
