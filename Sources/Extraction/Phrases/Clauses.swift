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
        if group.contains(.perfect) || group.contains(.infinitive) || group.contains(.gerund) { return false }
        guard group.contains(.bare) else { return false }
        // "declined to follow"
        if verb + 1 < phrases.count, phrases[verb + 1].verb.contains(.infinitive),
            !roles.control.contains(headWord(verb))
        {
            return false
        }
        return object(of: verb) == nil
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
