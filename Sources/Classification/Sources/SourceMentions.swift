import Language
import Wire

/// The descriptions that stand around a source's name in the text: titles before it, appositions after it.
struct SourceMentions {
    static let maxTitleTokens = 8
    static let maxAppositionTokens = 14
    static let maxOccurrences = 24
    /// How far behind a mention "who asked not to be named" still speaks of it.
    static let maxAnonymityTokens = 25
    static let maxPresenceGap = 3

    let document: TextDocument
    let lexicon: SourceLexicon
    /// Tokens at which some name can begin, by word.
    private let starts: [WordID: [Int]]

    init(document: TextDocument, lexicon: SourceLexicon, names: [[WordID]]) {
        self.document = document
        self.lexicon = lexicon
        let first = WordSet(names.compactMap { $0.first })
        var starts: [WordID: [Int]] = [:]
        for (index, token) in document.tokens.enumerated() where first.contains(token.word) {
            starts[token.word, default: []].append(index)
        }
        self.starts = starts
    }

    /// Where the names stand in the text, mentions as a speaker first.
    func occurrences(of names: [[WordID]], mentions: [Span]) -> [Range<Int>] {
        var found = mentions.prefix(Self.maxOccurrences).map(document.tokens(in:)).filter { !$0.isEmpty }
        for name in names {
            guard let first = name.first else { continue }
            for index in starts[first] ?? [] where found.count < Self.maxOccurrences {
                let range = index..<(index + name.count)
                guard range.upperBound <= document.tokens.count,
                    !found.contains(where: { $0.overlaps(range) }),
                    name.indices.allSatisfy({ document.tokens[index + $0].word == name[$0] })
                else { continue }
                found.append(range)
            }
        }
        return found
    }

    /// The tokens before a name that can belong to its title.
    func title(before name: Range<Int>) -> Range<Int>? {
        guard name.lowerBound < document.tokens.count else { return nil }
        let sentence = document.sentence(of: name.lowerBound).tokens
        var start = name.lowerBound
        while start > sentence.lowerBound, name.lowerBound - start < Self.maxTitleTokens {
            let token = document.tokens[start - 1]
            let link = lexicon.link(token)
            if link == .boundary || (link == .preposition && token.word != Self.of) { break }
            if token.shape.contains(.punctuation) { break }
            start -= 1
        }
        return start < name.lowerBound ? start..<name.lowerBound : nil
    }

    /// ", criminal director of the police," or "of the police" after a name; `nil` where neither stands
    /// there.
    func apposition(after name: Range<Int>) -> Range<Int>? {
        let end = document.sentence(of: name.lowerBound).tokens.upperBound
        var start = name.upperBound
        guard start < end else { return nil }
        if isComma(start) {
            start += 1
            // ", who is the mayor of": the words behind the verb are the description.
            if start < end, lexicon.link(document.tokens[start]) == .boundary,
                document.tokens[start].word == Self.who
            {
                repeat { start += 1 } while start < end && Self.links.contains(document.tokens[start].word)
            }
        } else if lexicon.links[document.tokens[start].word] != .preposition {
            return nil
        }
        var stop = start
        while stop < end, stop - start < Self.maxAppositionTokens {
            if document.tokens[stop].shape.contains(.punctuation) { break }
            if lexicon.link(document.tokens[stop]) == .boundary { break }
            stop += 1
        }
        return stop > start ? start..<stop : nil
    }

    /// A phrase such as "who asked not to be named" within reach after the mention, in its sentence.
    func anonymity(after mention: Range<Int>) -> Range<Int>? {
        let sentence = document.sentence(of: mention.lowerBound).tokens
        let end = min(sentence.upperBound, mention.upperBound + Self.maxAnonymityTokens)
        for index in mention.lowerBound..<max(mention.lowerBound, end) {
            let found = lexicon.anonymity.longestMatch(
                in: document.tokens, at: index, before: sentence.upperBound)
            if let found { return found.tokens }
        }
        return nil
    }

    /// The phrase before "X," in "the interior minister, X,"; `nil` where no commas enclose the name.
    func precedingApposition(of name: Range<Int>) -> Range<Int>? {
        let comma = name.lowerBound - 1
        let start = document.sentence(of: name.lowerBound).tokens.lowerBound
        let end = document.sentence(of: name.lowerBound).tokens.upperBound
        guard comma > start, isComma(comma), name.upperBound < end, isComma(name.upperBound) else {
            return nil
        }
        return title(before: comma..<comma)
    }

    /// "on the scene" and the like, right after the mention.
    func presence(after mention: Range<Int>) -> Range<Int>? {
        let end = document.sentence(of: mention.lowerBound).tokens.upperBound
        for index in mention
            .upperBound..<max(mention.upperBound, min(end, mention.upperBound + Self.maxPresenceGap))
        {
            let found = lexicon.speaker(in: document.tokens, at: index, before: end)
            if let found, found.value.role == .present { return found.tokens }
        }
        return nil
    }

    private static let of: WordID = "of"
    private static let who: WordID = "who"
    private static let links: WordSet = [
        "is", "was", "are", "were", "has", "been", "serves", "served", "works", "worked", "as", "now", "also",
        "formerly", "currently",
    ]

    private func isComma(_ token: Int) -> Bool {
        document.bytes[Int(document.tokens[token].start)] == UInt8(ascii: ",")
    }
}
