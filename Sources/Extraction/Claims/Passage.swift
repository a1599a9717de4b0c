import Language
import Wire

/// A document as the rules see it: its tokens, and which quotations are speech rather than quoted words of
/// a sentence. A class, so that every rule can hold it at the cost of one reference.
final class Passage: Sendable {
    let document: TextDocument
    let lexicon: ClaimLexicon
    /// By token: 1 and the index of the outer quotation it stands in, marks included; 0 outside.
    let quotationAt: [Int32]
    /// By quotation: it is a statement, not a phrase inside someone else's sentence.
    let isSpeech: [Bool]
    let nouns: NounGroupReader
    let predicates: PredicateReader

    init(document original: TextDocument, lexicon: ClaimLexicon) {
        let document = SpeakerTags.corrected(original, by: lexicon)
        self.document = document
        self.lexicon = lexicon
        var quotationAt = [Int32](repeating: 0, count: document.tokens.count)
        var isSpeech = [Bool](repeating: false, count: document.quotations.count)
        for (index, quotation) in document.quotations.enumerated() where quotation.depth == 0 {
            for token in quotation.tokens where quotationAt.indices.contains(token) {
                quotationAt[token] = Int32(index + 1)
            }
            isSpeech[index] = SpeechQuotation.isSpeech(quotation, in: document)
        }
        self.quotationAt = quotationAt
        self.isSpeech = isSpeech
        nouns = NounGroupReader(document: document, adverbials: lexicon.adverbials)
        predicates = PredicateReader(document: document)
    }


    func tag(_ index: Int) -> Tag {
        document.tokens.indices.contains(index) ? document.tokens[index].tag : .unknown
    }

    func word(_ index: Int) -> WordID {
        document.tokens.indices.contains(index) ? document.tokens[index].word : WordID(rawValue: 0)
    }

    func isQuoted(_ index: Int) -> Bool { quotationAt.indices.contains(index) && quotationAt[index] != 0 }

    /// The token stands in a quotation that is a statement.
    func isInSpeech(_ index: Int) -> Bool {
        guard quotationAt.indices.contains(index), quotationAt[index] != 0 else { return false }
        return isSpeech[Int(quotationAt[index] - 1)]
    }

    /// The outer quotation at a token.
    func quotation(_ index: Int) -> Quotation? {
        guard quotationAt.indices.contains(index), quotationAt[index] != 0 else { return nil }
        return document.quotations[Int(quotationAt[index] - 1)]
    }

    /// A verb with a tense, outside quotations, in the range.
    func hasFiniteVerb(in range: Range<Int>) -> Bool {
        range.contains { tag($0).isFiniteVerb }
    }

    func wordCount(_ range: Range<Int>) -> Int { range.count { document.isWord($0) } }

    /// The cue verb at a token, if it is used as a verb.
    func cueVerb(_ index: Int) -> CueVerb? {
        let tag = tag(index)
        return tag.isVerb || tag == .unknown ? lexicon.verbs[word(index)] : nil
    }
}
