import Language

/// A noun phrase taken apart at its prepositions and commas: the first part of which some table knows a word,
/// and those behind it.
struct SpeakerPhrase {
    var head: [PhraseItem] = []
    /// In order of the text.
    var tail: [PhraseItem] = []
    /// No table knows the head itself; `head` is what stands behind its preposition ("those in the
    /// ministry").
    var isHeadUnknown = false
    /// Two bodies or countries joined by "and" stand in the head: it belongs to neither.
    var isJoint = false
    /// How many items of the head stand before its first "and".
    private var itemsBeforeAnd: Int?
    /// Words of the head that no table knows, determiners left out.
    var unknownWords = 0
    /// A capitalised word that no table knows stands right behind a known one: a title with its bearer.
    var namesBearer = false
    /// Capitalised words that no table knows, in order of the text.
    private(set) var unknownNames: [Int] = []

    init(_ document: TextDocument, tokens: Range<Int>, reader: PhraseReader) {
        var index = tokens.lowerBound
        var part: [PhraseItem] = []
        var hasHead = false
        var isPartEmpty = true
        var isJoined = false
        while index < tokens.upperBound {
            let token = document.tokens[index]
            if let item = reader.item(in: document, at: index, before: tokens.upperBound) {
                part.append(item)
                index = item.tokens.upperBound
                isPartEmpty = false
                continue
            }
            let link = reader.lexicon.link(token)
            if link == .boundary, !isPartEmpty { break }
            let isName = token.shape.contains(.capitalized) && !Self.opensSentence(index, in: document)
            if link == nil, isName { unknownNames.append(index) }

            let isComma = document.bytes[Int(token.start)] == UInt8(ascii: ",")
            if link == .preposition || isComma, !isPartEmpty {
                if hasHead {
                    tail += part
                } else if !part.isEmpty {
                    head = part
                    hasHead = true
                } else if link == .preposition {
                    isHeadUnknown = true
                }
                part = []
            } else if !hasHead, token.word == Self.and {
                isJoined = isJoined || !part.isEmpty
                itemsBeforeAnd = itemsBeforeAnd ?? part.count
            } else if !hasHead, link == nil, document.isWord(index) {
                unknownWords += 1
                isPartEmpty = false
                if index == part.last?.tokens.upperBound, token.shape.contains(.capitalized) {
                    namesBearer = true
                }
            }
            index += 1
        }
        if hasHead { tail += part } else { head = part }
        isJoint = isJoined && Self.owners(in: head) > 1
    }

    /// "police" of "police and witnesses": what stands before "and", where it names a speaker by itself.
    var leadingConjunct: ArraySlice<PhraseItem>? {
        guard let count = itemsBeforeAnd, count < head.count else { return nil }
        let first = head[..<min(count, head.count)]
        switch first.last?.speaker?.role {
        case .title, .body, .office, .post, .unnamed: return first
        case .rank, .media, .ownership, .states, .detached, .present, nil: return nil
        }
    }

    /// A name that no table knows owns the item: "Ascom President", "president of the Browns".
    func unknownOwner(of item: PhraseItem, in document: TextDocument) -> Int? {
        if let name = unknownNames.last(where: { $0 < item.tokens.lowerBound }),
            name + 1 == item.tokens.lowerBound
        {
            return name
        }
        guard let name = unknownNames.first(where: { $0 >= item.tokens.upperBound }) else { return nil }
        let between = item.tokens.upperBound..<name
        return (1...Self.maxOwnerGap).contains(between.count)
            && between.allSatisfy { !document.tokens[$0].shape.contains(.punctuation) } ? name : nil
    }

    /// In a text; a description is no sentence.
    private static func opensSentence(_ token: Int, in document: TextDocument) -> Bool {
        document.sentences.count > 1 && document.sentence(of: token).tokens.lowerBound == token
    }

    /// Words between an office and its owner's name: a preposition, an article, an adjective.
    private static let maxOwnerGap = 3

    private static let and: WordID = "and"

    private static func owners(in items: [PhraseItem]) -> Int {
        items.count { item in
            switch item.kind {
            case .body, .country, .outlet: true
            case .speaker, .place: false
            }
        }
    }
}
