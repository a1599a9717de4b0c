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
            var start = index
            if let title = (index..<max(index, end - 1)).last(where: { reader.isTitle($0) }) {
                start = title + 1
            }
            if end - start >= 2, end - start <= 4, fullNames[tokens[end - 1].word] == nil {
                fullNames[tokens[end - 1].word] = start..<end
            }
            index = end
        }
    }

    /// The first full name that ends with the word.
    func fullName(endingWith word: WordID) -> Range<Int>? { fullNames[word] }
}
