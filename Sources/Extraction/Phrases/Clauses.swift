import Language

/// A sentence as phrases, and who acts on whom in it.
///
/// The roles are read from the order of phrases, not from a parse: subjects stand left of their verb past
/// prepositional phrases and relative clauses, objects stand right of it.
struct Clauses: Sendable {
    let document: TextDocument
    let sentence: Range<Int>
    let phrases: [Phrase]
    let roles: WordRoles

    /// Phrases that a search to the left or right looks at before it gives up.
    static let reachPhrases = 40
    /// Verbs through which a subject is passed on ("went to try to").
    static let maxSubjectSteps = 6
    /// Phrases before a relative pronoun in which its antecedent stands.
    static let antecedentReachPhrases = 8
    /// Phrases between the two commas of a parenthesis.
    static let maxParenthesisPhrases = 14

    /// The verb's subject is acted upon: "were killed", "killed in a crash" after a noun and before no
    /// object.
    func isPassive(_ verb: Int) -> Bool {
        let group = phrases[verb].verb
        if group.contains(.passive) { return true }
        if group.contains(.perfect) || group.contains(.infinitive) || group.contains(.gerund) {
            return false
        }
        guard group.contains(.bare) else { return false }
        let next = phrases[(verb + 1)...].indices.first { !isOfTime($0) }.map { phrases[$0] }
        // "declined to follow", "threatened on Monday to march"
        if let next, next.verb.contains(.infinitive), !roles.control.contains(headWord(verb)) {
            return false
        }
        return object(of: verb) == nil && !isLone(verb, next)
    }

    /// "today", "on Monday", and adverbs.
    private func isOfTime(_ index: Int) -> Bool {
        switch phrases[index].kind {
        case .time, .other: true
        case .preposition: index + 1 < phrases.count && phrases[index + 1].kind == .time
        default: false
        }
    }

    /// The sentence's only verb that can be finite, before what no participle takes: "denounced as a crime
    /// the raid". "Two men killed in a raid" is the style of headlines.
    private func isLone(_ verb: Int, _ next: Phrase?) -> Bool {
        guard let next, next.kind == .preposition else { return false }
        let word = document.tokens[next.head].word
        return word != "by" && !roles.locative.contains(word)
            && !phrases.indices.contains { $0 != verb && isFinite($0) }
    }

    private func isFinite(_ index: Int) -> Bool {
        phrases[index].kind == .verb && phrases[index].verb.isDisjoint(with: [.infinitive, .gerund])
    }

    func text(_ phrase: Int) -> String {
        var tokens = phrases[phrase].tokens
        while let first = tokens.first, document.tokens[first].shape.contains(.punctuation) {
            tokens = tokens.dropFirst()
        }
        return document.text(tokens)
    }

    func headWord(_ phrase: Int) -> WordID { document.tokens[phrases[phrase].head].word }
}
