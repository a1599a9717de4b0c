import Language
import Wire

/// Where a description can stand beside a name, and what it must look like to be the name's own.
enum NameSide: CaseIterable {
    /// A known phrase that runs into the name: "an Associated | Press reporter"
    case across
    /// "Police chief X"
    case before
    /// "X, the police chief," or "X of the police"
    case after
    /// "the police chief, X,"
    case beforeComma

    /// Beside a role in place of a name ("the prosecutor"): only "of the court" behind it can be its own.
    static let ofRoles: [NameSide] = [.after]

    func tokens(beside name: Range<Int>, _ mentions: SourceMentions) -> Range<Int>? {
        switch self {
        case .across: mentions.title(before: name).map { $0.lowerBound..<name.upperBound }
        case .before: mentions.title(before: name)
        case .after: mentions.apposition(after: name)
        case .beforeComma: mentions.precedingApposition(of: name)
        }
    }

    func accepts(
        _ phrase: SpeakerPhrase, tokens: Range<Int>, beside name: Range<Int>, _ mentions: SourceMentions
    ) -> Bool {
        let document = mentions.document
        if Self.isOne(name, in: document), phrase.head.last?.speaker?.isPlural == true { return false }
        switch self {
        case .across:
            return phrase.head.contains {
                $0.tokens.lowerBound < name.lowerBound && $0.tokens.upperBound > name.lowerBound
            }
        case .before:
            // Between a title and the name stand other names only ("Commerce Secretary William | Daley").
            guard let last = phrase.tail.last ?? phrase.head.last else { return false }
            return (last.tokens.upperBound..<name.lowerBound).allSatisfy {
                document.tokens[$0].shape.contains(.capitalized)
            }
        case .after, .beforeComma:
            // "X, Minister Y and others": the title behind the comma is Y's.
            if phrase.namesBearer { return false }
            let isArticled = mentions.lexicon.links[document.tokens[tokens.lowerBound].word] == .determiner
            let isPrepositional =
                mentions.lexicon.links[document.tokens[tokens.lowerBound].word] == .preposition
            return phrase.head.contains { item in
                guard let word = item.speaker else { return isArticled || isPrepositional }
                return word.role != .body || isArticled || isPrepositional
            }
        }
    }

    /// A name of one bearer: neither joined by "and" nor ending like a plural.
    private static func isOne(_ name: Range<Int>, in document: TextDocument) -> Bool {
        guard let last = name.last else { return false }
        let end = Int(document.tokens[last].end)
        return document.bytes[end - 1] | 0x20 != UInt8(ascii: "s")
            && !name.contains { document.tokens[$0].word == and }
    }

    private static let and: WordID = "and"
}
