import Language

/// Full names of a text by their last word, so that "Doe" finds "Jane Doe".
struct NameIndex {
    private var fullNames: [WordID: Range<Int>] = [:]

    init(passage: Passage) {
        let reader = MentionReader(passage: passage)
        var index = 0
        let tokens = passage.document.tokens
        while index < tokens.count {
            guard tokens[index].tag.isProperNoun else {
                index += 1
                continue
            }
            var end = index
            while end < tokens.count, tokens[end].tag.isProperNoun,
                tokens[end].sentence == tokens[index].sentence
            { end += 1 }
            let start = Self.start(of: index..<end, reader)
            if end - start >= 2, end - start <= 4, fullNames[tokens[end - 1].word] == nil {
                fullNames[tokens[end - 1].word] = start..<end
            }
            index = end
        }
    }

    /// The first full name that ends with the word.
    func fullName(endingWith word: WordID) -> Range<Int>? { fullNames[word] }

    /// Where the name begins in a run of names: after a title, and after what a title before the run governs
    /// ("Secretary of *State* Jane Doe").
    private static func start(of run: Range<Int>, _ reader: MentionReader) -> Int {
        if let title = run.dropLast().last(where: { reader.isTitle($0) }) { return title + 1 }
        let governs =
            run.count > 2 && run.lowerBound > 1 && reader.passage.word(run.lowerBound - 1) == "of"
            && reader.isTitle(run.lowerBound - 2)
        return governs ? run.upperBound - 2 : run.lowerBound
    }
}
