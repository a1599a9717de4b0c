import Language
import Wire

/// Finds the cues of every kind, each once by kind and wording, in order of the text.
struct CueFinder {
    /// How many of the last matches can still overlap the next one.
    static let maxOverlapping = 16

    let lexicon: CueLexicon
    let links: WordTable<SourceLexicon.Link>

    func find(in document: TextDocument, claims: [Claim], sources: [Source]) -> [Framing.Cue] {
        let claims = ClaimIndex(claims)
        let voices = VoiceMap(document, claims: claims)
        var found = patternMatches(in: document)
        found += ScareQuoteFinder(lexicon: lexicon, links: links).find(in: document).map {
            (.scareQuotes, $0)
        }
        let mentions = sources.flatMap { source in
            source.mentions.map { (tokens: document.tokens(in: $0), source: source.id) }
        }.filter { !$0.tokens.isEmpty }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        found += ContrastFinder(document: document, claims: claims, mentions: mentions).find()
            .map { (.challenge, $0) }
        var seen: Set<String> = []
        return found.sorted { $0.1.lowerBound < $1.1.lowerBound }.compactMap { kind, tokens in
            let voice = voices.voice(of: tokens)
            if kind == .officialVoice, voice != .author { return nil }
            if kind == .scareQuotes, voice == .direct { return nil }
            let text = document.text(tokens)
            guard seen.insert(kind.rawValue + " " + NameKey.key(text)).inserted else { return nil }
            return Framing.Cue(kind: kind, text: text, span: document.span(of: tokens), voice: voice)
        }
    }

    /// Longest match first; a later one of the same kind inside it is dropped.
    private func patternMatches(in document: TextDocument) -> [(Framing.Cue.Kind, Range<Int>)] {
        var found: [(Framing.Cue.Kind, Range<Int>)] = []
        for sentence in document.sentences where document.paragraphs[sentence.paragraph].role == .body {
            for index in sentence.tokens {
                for candidate in lexicon.patterns(from: document.tokens[index].word) {
                    guard
                        let end = candidate.matchEnd(
                            in: document.tokens, at: index, before: sentence.tokens.upperBound),
                        end > index
                    else { continue }
                    add(candidate.kind, index..<end, to: &found)
                }
            }
        }
        return found
    }

    private func add(
        _ kind: Framing.Cue.Kind, _ range: Range<Int>, to found: inout [(Framing.Cue.Kind, Range<Int>)]
    ) {
        let recent = found.suffix(Self.maxOverlapping)
        if let last = recent.lastIndex(where: { $0.0 == kind && $0.1.overlaps(range) }) {
            if range.count > found[last].1.count { found[last].1 = range }
        } else {
            found.append((kind, range))
        }
    }
}
