import Language
import Wire

/// Finds terms that the text holds at arm's length: quotation marks around a word or a short noun phrase
/// inside a sentence of the author's, where a title, a name or a piece of speech would look otherwise.
struct ScareQuoteFinder {
    static let maxWords = 4
    /// How far before a quotation the verb may stand that makes it a label ("called the plan “a mistake”").
    static let maxLabelTokens = 6

    let lexicon: CueLexicon
    let links: WordTable<SourceLexicon.Link>

    /// The quoted words, marks left out.
    func find(in document: TextDocument) -> [Range<Int>] {
        document.quotations.compactMap { quotation in
            guard quotation.isClosed, !quotation.continues, quotation.depth == 0 else { return nil }
            return term(quotation, in: document)
        }
    }

    private func term(_ quotation: Quotation, in document: TextDocument) -> Range<Int>? {
        let start = quotation.tokens.lowerBound + 1
        var inner = start..<max(start, quotation.tokens.upperBound - 1)
        while let last = inner.last, !document.isWord(last) { inner = inner.lowerBound..<last }
        guard let first = inner.first, inner.count <= Self.maxWords else { return nil }
        guard document.paragraph(of: first).role == .body, isInsideSentence(quotation, in: document) else {
            return nil
        }
        let tokens = document.tokens
        guard inner.allSatisfy({ document.isWord($0) && !lexicon.clause.contains(tokens[$0].word) }),
            !inner.contains(where: { tokens[$0].shape.contains(.digit) }),
            links[tokens[first].word] != .preposition, !isName(inner, in: document)
        else { return nil }
        return inner
    }

    /// A word of the sentence stands before it, and neither announces speech nor a title.
    private func isInsideSentence(_ quotation: Quotation, in document: TextDocument) -> Bool {
        let before = quotation.tokens.lowerBound - 1
        guard before >= 0, document.isWord(before),
            document.tokens[before].sentence == document.tokens[quotation.tokens.lowerBound].sentence
        else { return false }
        return !lexicon.naming.contains(document.tokens[before].word) && !isLabel(after: before, in: document)
    }

    /// "called the bankers “fat cats”" tells whose label it is; "what it called “terrorists”" keeps away from
    /// it.
    private func isLabel(after last: Int, in document: TextDocument) -> Bool {
        let sentence = document.sentence(of: last).tokens
        let reach = max(sentence.lowerBound, last - Self.maxLabelTokens)...last
        guard
            let verb = reach.last(where: {
                lexicon.labelling.contains(document.tokens[$0].word) || !document.isWord($0)
            }), document.isWord(verb)
        else { return false }
        return !(max(sentence.lowerBound, verb - Self.maxLabelTokens)..<verb).contains {
            document.tokens[$0].word == Self.what
        }
    }

    private static let what: WordID = "what"

    /// Capitalised words, small ones between them apart.
    private func isName(_ words: Range<Int>, in document: TextDocument) -> Bool {
        words.allSatisfy {
            document.tokens[$0].shape.contains(.capitalized) || links[document.tokens[$0].word] != nil
        }
    }
}
