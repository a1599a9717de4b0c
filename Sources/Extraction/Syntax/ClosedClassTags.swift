import Language

/// Tags of words that are few and known. A tagger that has not seen a name may take it for one of them.
enum ClosedClassTags {
    /// The tag is of a closed class to which the word does not belong.
    static func isImpossible(_ tag: Tag, for word: WordID) -> Bool {
        switch tag {
        case .wp: !questionWords.contains(word)
        case .wdt: !questionWords.contains(word) && word != "that"
        case .wrb: !whenWords.contains(word)
        case .prp, .prpPossessive: !pronouns.contains(word)
        case .md: !modals.contains(word)
        case .to: word != "to"
        default: false
        }
    }

    private static let questionWords: WordSet = [
        "who", "whom", "whose", "what", "which", "whoever", "whomever", "whatever", "whichever", "as",
    ]
    private static let whenWords: WordSet = [
        "when", "where", "why", "how", "whenever", "wherever", "however", "whereby", "wherein", "whence",
    ]
    private static let pronouns: WordSet = [
        "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours",
        "yourself", "yourselves", "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its",
        "itself", "they", "them", "their", "theirs", "themselves", "one", "oneself", "ours", "'em", "’em",
        "'s",
        "’s", "thy", "thee",
    ]
    private static let modals: WordSet = [
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "need", "dare",
        "cannot", "ca", "wo", "'ll", "’ll", "'d", "’d", "have", "sha",
    ]
}
