/// Builds a document from tokens: paragraphs, quotations, sentences, tags, roles.
struct DocumentBuilder {
    let text: [UInt8]
    let reader: Reader
    private let stream: TokenStream
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var paragraphs: [Paragraph] = []
    private var ranges: [Range<Int>] = []

    init(text: [UInt8], stream: TokenStream, reader: Reader) {
        self.text = text
        self.stream = stream
        self.reader = reader
    }

    mutating func build(as kind: Reader.Kind, tagging: Reader.Tagging) -> TextDocument {
        ranges = ParagraphSplitter(bytes: text, stream: stream).split()
        var quotes = QuotationMatcher(bytes: text, tokens: stream.tokens)
        for range in ranges { quotes.match(paragraph: range) }
        tokens = quotes.tokens
        splitSentences(datelines: kind == .body)
        if tagging == .all { reader.tagger.tag(&tokens, sentences: sentences[...], bytes: text) }
        if kind == .body { findRoles(tagsFirst: tagging == .least) }
        return TextDocument(
            bytes: text, tokens: tokens, sentences: sentences, paragraphs: paragraphs,
            quotations: quotes.matched())
    }

    private mutating func splitSentences(datelines: Bool) {
        let splitter = SentenceSplitter(
            bytes: text, tokens: tokens, lineBreaks: stream.lineBreaks, lexicon: reader.tokenizer.lexicon)
        let finder = DatelineFinder(bytes: text, tokens: tokens, lexicon: reader.structure)
        for range in ranges {
            let first = sentences.count
            let length = datelines ? finder.length(in: range) : 0
            let body = range.lowerBound + length
            if length > 0 { append(range.lowerBound..<body) }
            splitter.forEachSentence(in: body..<range.upperBound) { append($0) }
            paragraphs.append(
                Paragraph(
                    sentences: first..<sentences.count, bytes: byteRange(range),
                    dateline: length > 0 ? byteRange(range.lowerBound..<body) : nil))
        }
    }

    private mutating func append(_ range: Range<Int>) {
        for index in range { tokens[index].sentence = Int32(sentences.count) }
        if let word = range.first(where: { !tokens[$0].shape.contains(.punctuation) }) {
            tokens[word].shape.insert(.sentenceStart)
        }
        sentences.append(Sentence(tokens: range, paragraph: paragraphs.count))
    }

    /// - Parameter tagsFirst: tags what the roles depend on.
    private mutating func findRoles(tagsFirst: Bool) {
        if tagsFirst {
            for (number, range) in ranges.prefix(ParagraphRoleFinder.topParagraphs).enumerated()
            where ParagraphRoleFinder.readsTags(of: range, number: number) {
                reader.tagger.tag(&tokens, sentences: sentences[paragraphs[number].sentences], bytes: text)
            }
        }
        let finder = ParagraphRoleFinder(bytes: text, tokens: tokens, lexicon: reader.structure)
        for index in paragraphs.indices {
            paragraphs[index].role = finder.role(of: ranges[index], number: index, count: ranges.count)
        }
    }

    private func byteRange(_ range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }
}
