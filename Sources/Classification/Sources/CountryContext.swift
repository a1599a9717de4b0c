import Language
import Wire

/// Which countries the text speaks of, and where: whose "police" or "residents" are when they do not say.
struct CountryContext {
    /// A token that names a country, and its code; in order of the text.
    private var mentions: [(token: Int, country: String)] = []
    /// In order of the text.
    private(set) var owners: [Owner] = []
    let document: TextDocument
    /// The country most spoken of, the headline and the first sentence counting more.
    private(set) var main: String?

    static let headlineWeight = 3
    static let firstSentenceWeight = 3
    /// How far behind a country's name its speaker may begin ("the Kenyan | interior minister").
    static let maxOwnerTokens = 3

    init(_ document: TextDocument, headline: TextDocument, reader: PhraseReader) {
        self.document = document
        var weights: [String: Int] = [:]
        for (_, country) in Self.mentions(in: headline, reader: reader, owner: { _ in }) {
            weights[country, default: 0] += Self.headlineWeight
        }
        mentions = Self.mentions(in: document, reader: reader) { owners.append($0) }
        for (token, country) in mentions {
            let isFirst = document.tokens[token].sentence == 0
            weights[country, default: 0] += isFirst ? Self.firstSentenceWeight : 1
        }
        main = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The country nearest to a token: before it in its sentence, then after it there, then the last one
    /// named in the sentence before; else `main`.
    func country(at token: Int) -> String? {
        guard token < document.tokens.count else { return main }
        let sentence = Int(document.tokens[token].sentence)
        let own = document.sentences[sentence].tokens
        let here = mentions(in: own)
        if let before = here.last(where: { $0.token < token }) { return before.country }
        if let after = here.first { return after.country }
        guard sentence > 0 else { return main }
        return mentions(in: document.sentences[sentence - 1].tokens).last?.country ?? main
    }

    private func mentions(in tokens: Range<Int>) -> ArraySlice<(token: Int, country: String)> {
        mentions[firstMention(from: tokens.lowerBound)..<firstMention(from: tokens.upperBound)]
    }

    private func firstMention(from token: Int) -> Int {
        mentions.partitioningIndex { $0.token >= token }
    }

    private static func mentions(
        in document: TextDocument, reader: PhraseReader, owner: (Owner) -> Void
    ) -> [(token: Int, country: String)] {
        var found: [(token: Int, country: String)] = []
        var index = 0
        while index < document.tokens.count {
            guard document.tokens[index].shape.contains(.capitalized),
                let item = reader.item(in: document, at: index, before: document.tokens.count)
            else {
                index += 1
                continue
            }
            if let country = item.country {
                found.append((index, country))
                forEachSpeaker(behind: item.tokens.upperBound, in: document, reader.lexicon) { word, home in
                    owner(Owner(token: index, country: country, word: word, home: home))
                }
            }
            index = item.tokens.upperBound
        }
        return found
    }

    /// The speaker's words that follow a country's name in its noun phrase, by their last words.
    private static func forEachSpeaker(
        behind token: Int, in document: TextDocument, _ lexicon: SourceLexicon,
        _ body: (WordID, SpeakerWord.Home?) -> Void
    ) {
        let tokens = document.tokens
        var index = token
        while index < min(token + maxOwnerTokens, tokens.count) {
            if let match = lexicon.speaker(in: tokens, at: index, before: tokens.count),
                let last = match.tokens.last
            {
                body(tokens[last].word, match.value.home)
                index = match.tokens.upperBound
            } else {
                let link = lexicon.links[tokens[index].word]
                if tokens[index].shape.contains(.punctuation) || link == .preposition || link == .boundary {
                    return
                }
                index += 1
            }
        }
    }
}
