import Language

/// Verbs that lean on another verb.
enum AuxiliaryVerb: Sendable {
    case be, have, `do`

    init?(_ word: WordID) {
        switch word {
        case "be", "is", "are", "am", "was", "were", "been", "being", "'re", "’re", "get", "gets", "got":
            self = .be
        case "have", "has", "had", "having", "'ve", "’ve": self = .have
        case "do", "does", "did": self = .do
        default: return nil
        }
    }

    /// A verb of this tag can follow in the same group.
    func takes(_ tag: Tag) -> Bool {
        switch self {
        case .be: tag == .vbn || tag == .vbg || tag == .vbd
        case .have: tag == .vbn || tag == .vbd
        case .do: tag == .vb || tag == .vbp
        }
    }

    static let negations: WordSet = ["not", "n't", "n’t", "never", "neither"]

    static func modal(_ word: WordID) -> VerbGroup {
        switch word {
        case "will", "would", "shall", "'ll", "’ll", "'d", "’d", "wo": .future
        case "must", "should", "ought": [.modal, .duty]
        default: .modal
        }
    }
}
