import Language

/// A noun phrase taken apart: the part that holds its head, then those behind its prepositions and commas.
struct SpeakerPhrase {
    var head: [PhraseItem] = []
    /// In order of the text.
    var tail: [PhraseItem] = []
    /// Two bodies or countries joined by "and" stand in the head: it belongs to neither.
    var isJoint = false
    /// Words of the head that no table knows, determiners left out.
    var unknownWords = 0

    init(_ document: TextDocument, tokens: Range<Int>, reader: PhraseReader) {
        var index = tokens.lowerBound
        var isInHead = true
        var isPartEmpty = true
        var joinsHere = false
        while index < tokens.upperBound {
            let token = document.tokens[index]
            if let item = reader.item(in: document, at: index, before: tokens.upperBound) {
                if isInHead { head.append(item) } else { tail.append(item) }
                index = item.tokens.upperBound
                isPartEmpty = false
                continue
            }
            let link = reader.lexicon.links[token.word]
            let isComma = document.isWord(index) == false && document.text(at: index) == ","
            if link == .boundary, !isPartEmpty { break }
            if (link == .preposition || isComma), !isPartEmpty {
                isInHead = false
            } else if isInHead, token.word == Self.and {
                joinsHere = !head.isEmpty
            } else if isInHead, link == nil, document.isWord(index) {
                unknownWords += 1
                isPartEmpty = false
            }
            index += 1
        }
        isJoint = joinsHere && Self.owners(in: head) > 1
    }

    private static let and: WordID = "and"

    private static func owners(in items: [PhraseItem]) -> Int {
        items.count { item in
            switch item.kind {
            case .body, .country, .outlet: true
            case .speaker: false
            }
        }
    }
}
