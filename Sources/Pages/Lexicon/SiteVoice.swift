import Language

/// Tells blocks in which the site speaks to its readers (requests for consent, newsletters, subscriptions,
/// legal notes) by their vocabulary.
struct SiteVoice: Sendable {
    enum Topic: String, CaseIterable, Sendable {
        case privacy, letter, account, legal

        /// Different phrases that make a block the site's.
        var phrases: Int { self == .privacy ? 3 : 2 }
        /// Longer blocks are prose about the topic.
        var words: Int {
            switch self {
            case .privacy: 200
            case .legal: 60
            case .letter: 50
            case .account: 35
            }
        }
        /// Only with "you" or "your".
        var addressesReader: Bool { self != .legal }
    }

    private var phrases = PhraseTable<Topic>()
    private static let readers: Set<WordID> = ["you", "your", "yours"]

    mutating func add(_ phrase: String, _ topic: Topic) {
        phrases.insert(BlockWords.ids(Array(phrase.utf8)[...], limit: .max), topic)
    }

    /// A block with a quotation needs one phrase more: it may be an article about such a notice.
    func speaks(in text: ArraySlice<UInt8>) -> Bool {
        let words = BlockWords.ids(text, limit: Self.limitWords + 1)
        guard words.count <= Self.limitWords else { return false }
        var found: [Topic: Set<[WordID]>] = [:]
        var index = 0
        while index < words.count {
            guard let match = phrases.longestPrefix(of: words[index...]) else {
                index += 1
                continue
            }
            found[match.value, default: []].insert(Array(words[index..<(index + match.words)]))
            index += max(1, match.words)
        }
        guard !found.isEmpty else { return false }
        let isAddressed = words.contains { Self.readers.contains($0) }
        let quotation = Self.holdsQuotation(text) ? 1 : 0
        return found.contains { topic, phrases in
            phrases.count >= topic.phrases + quotation + words.count / Self.wordsPerPhrase
                && words.count <= topic.words
                && (isAddressed || !topic.addressesReader)
        }
    }

    private static let limitWords = 200
    /// Longer blocks need more of the vocabulary.
    private static let wordsPerPhrase = 40

    /// Straight or curly double quotation marks.
    private static func holdsQuotation(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains(0x22) || ByteSearch.contains([0xE2, 0x80, 0x9C], in: text)
    }
}
