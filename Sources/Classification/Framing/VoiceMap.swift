import Language
import Wire

/// Whose words a stretch of the text is: the author's, a source's in paraphrase, or a source's own.
struct VoiceMap {
    private let document: TextDocument
    private let claims: ClaimIndex

    init(_ document: TextDocument, claims: ClaimIndex) {
        self.document = document
        self.claims = claims
    }

    func voice(of tokens: Range<Int>) -> Framing.Cue.Voice {
        guard let first = tokens.first else { return .author }
        if let quotation = document.quotation(at: first), isSpeech(quotation) { return .direct }
        let span = document.span(of: tokens)
        guard let claim = claims.around(span).first(where: { $0.span.contains(span) }) else { return .author }
        return claim.kind == .direct ? .direct : .indirect
    }

    /// A quotation no longer than a term held at arm's length is not speech; its marks count as tokens.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        quotation.tokens.count > ScareQuoteFinder.maxWords + 2
    }
}
