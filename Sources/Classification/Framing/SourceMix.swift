import Language
import Wire

/// Whose statements an article carries, by how many they are and by how long.
struct SourceMix {
    /// Share of the claims by source type; empty where there is none.
    private(set) var byClaims: [SourceType: Double] = [:]
    /// Share of the words inside claims; a word inside of nested claims counts once, for the innermost.
    private(set) var byWords: [SourceType: Double] = [:]
    let claims: Int
    private let document: TextDocument
    /// By token: who says it.
    private var speakers: [SourceType?]

    /// What a paraphrased claim counts of whose speaker nothing is known, against one of a known speaker;
    /// people who are nothing but themselves are quoted directly.
    static let unknownWeight = 0.5

    /// Share of the claims that are a state's, whichever; unnamed officials speak for it too.
    private(set) var stateShare = 0.0
    /// Share of the claims of others than a state; the unknown stand between the two.
    private(set) var othersShare = 0.0

    /// Whose claim a place stands in, else whose follows it in its sentence ("dismissed as invention reports
    /// that"), else whose stands before it there.
    func speaker(near span: Span) -> SourceType? {
        guard let token = document.tokens(in: span).first else { return nil }
        let sentence = document.sentence(of: token).tokens
        return speakers[token..<sentence.upperBound].lazy.compactMap { $0 }.first
            ?? speakers[sentence.lowerBound..<token].lazy.compactMap { $0 }.last
    }

    /// - Parameter unnamedOfficials: `id`s of unnamed sources that speak for an organ of a state.
    init(
        claims: [Claim], sources: [Source], unnamedOfficials: Set<String> = [], document: TextDocument
    ) {
        self.claims = claims.count
        self.document = document
        speakers = Array(repeating: nil, count: document.tokens.count)
        var total = 0.0
        let types = Dictionary(sources.map { ($0.id, $0.type ?? .other) }) { first, _ in first }
        for claim in claims.sorted(by: { $0.span.count > $1.span.count }) {
            let type = claim.source.flatMap { types[$0] } ?? .other
            byClaims[type, default: 0] += 1 / Double(claims.count)
            let isUnknown = type == .other && claim.kind != .direct
            let weight = isUnknown ? Self.unknownWeight : 1
            total += weight
            if type.isOfState || claim.source.map(unnamedOfficials.contains) == true {
                stateShare += weight
            } else {
                othersShare += isUnknown ? weight / 2 : weight
            }
            for token in document.tokens(in: claim.span) where document.isWord(token) {
                speakers[token] = type
            }
        }
        if total > 0 {
            stateShare /= total
            othersShare /= total
        }
        countWords()
    }

    /// Runs of one speaker at once: a look-up for each word would cost more than the words.
    private mutating func countWords() {
        var words: [SourceType: Int] = [:]
        var run: (type: SourceType, words: Int)?
        for case let type? in speakers {
            if run?.type == type {
                run?.words += 1
            } else {
                if let run { words[run.type, default: 0] += run.words }
                run = (type, 1)
            }
        }
        if let run { words[run.type, default: 0] += run.words }
        let all = Double(words.values.reduce(0, +))
        byWords = words.mapValues { Double($0) / all }
    }
}
