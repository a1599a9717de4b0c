import Language
import Wire

/// Finds the cues of every kind, each once by kind and wording, in order of the text, and counts the wordings
/// of the two registers.
struct CueFinder {
    /// How many of the last matches can still overlap the next one.
    static let maxOverlapping = 16

    let lexicon: CueLexicon
    let links: WordTable<SourceLexicon.Link>

    func find(in document: TextDocument, claims: [Claim], sources: [Source]) -> FoundCues {
        let claims = ClaimIndex(claims)
        let voices = VoiceMap(document, claims: claims)
        var found = patternMatches(in: document)
        found += ScareQuoteFinder(lexicon: lexicon, links: links).find(in: document).map {
            (.cue(.scareQuotes), $0)
        }
        let mentions = sources.flatMap { source in
            source.mentions.map { (tokens: document.tokens(in: $0), source: source.id) }
        }.filter { !$0.tokens.isEmpty }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        found += ContrastFinder(document: document, claims: claims, mentions: mentions).find()
            .map { (.cue(.challenge), $0) }
        var seen: Set<Wording> = []
        var result = FoundCues()
        for (mark, tokens) in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            let voice = voices.voice(of: tokens)
            let text = document.text(tokens)
            guard seen.insert(Wording(mark: mark, key: NameKey.key(text))).inserted else { continue }
            result.add(mark, text: text, span: document.span(of: tokens), voice: voice)
        }
        return result
    }

    private struct Wording: Hashable {
        var mark: CueMark
        var key: String
    }

    private typealias Match = (mark: CueMark, tokens: Range<Int>)

    /// Longest match first; a later one of the same kind inside it is dropped.
    private func patternMatches(in document: TextDocument) -> [Match] {
        let matcher = CueMatcher(document, lexicon: lexicon)
        var found: [Match] = []
        for sentence in document.sentences where document.paragraphs[sentence.paragraph].role == .body {
            for index in sentence.tokens {
                for candidate in matcher.candidates(at: index) {
                    let end = matcher.matchEnd(of: candidate, at: index, before: sentence.tokens.upperBound)
                    guard let end, end > index else { continue }
                    add(lexicon.patterns[candidate].mark, index..<end, to: &found)
                }
            }
        }
        return found
    }

    private func add(_ mark: CueMark, _ range: Range<Int>, to found: inout [Match]) {
        let recent = found.suffix(Self.maxOverlapping)
        if let last = recent.lastIndex(where: { $0.mark == mark && $0.tokens.overlaps(range) }) {
            if range.count > found[last].tokens.count { found[last].tokens = range }
        } else {
            found.append((mark, range))
        }
    }
}
