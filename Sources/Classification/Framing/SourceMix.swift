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

    /// Share of the claims that are a state's, whichever.
    var stateShare: Double { byClaims.reduce(0) { $1.key.isOfState ? $0 + $1.value : $0 } }

    /// Whose claim a place stands in, else whose follows it in its sentence ("dismissed as invention reports
    /// that"), else whose stands before it there.
    func speaker(near span: Span) -> SourceType? {
        guard let token = document.tokens(in: span).first else { return nil }
        let sentence = document.sentence(of: token).tokens
        return speakers[token..<sentence.upperBound].lazy.compactMap { $0 }.first
            ?? speakers[sentence.lowerBound..<token].lazy.compactMap { $0 }.last
    }

    init(claims: [Claim], sources: [Source], document: TextDocument) {
        self.claims = claims.count
        self.document = document
        speakers = Array(repeating: nil, count: document.tokens.count)
        let types = Dictionary(sources.map { ($0.id, $0.type ?? .other) }) { first, _ in first }
        for claim in claims.sorted(by: { $0.span.count > $1.span.count }) {
            let type = claim.source.flatMap { types[$0] } ?? .other
            byClaims[type, default: 0] += 1 / Double(claims.count)
            for token in document.tokens(in: claim.span) where document.isWord(token) {
                speakers[token] = type
            }
        }
        let words = speakers.compactMap { $0 }
        for type in words { byWords[type, default: 0] += 1 / Double(words.count) }
    }
}
