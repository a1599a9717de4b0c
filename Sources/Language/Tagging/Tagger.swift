/// A part-of-speech tagger: a greedy averaged perceptron (Collins 2002) from left to right, with a dictionary
/// of words that have one tag only. Marks are tagged by rule.
package struct Tagger: Sendable {
    private let model: LinearModel
    private let dictionary: WordTable<Tag>
    private let forms: WordForms

    /// - Throws: `ResourceError.malformed` where the file names a tag that does not exist.
    package init(_ file: ModelFile, forms: WordForms, name: String) throws(ResourceError) {
        guard file.classCount == Tag.allCases.count else {
            throw .malformed(file: name, line: 0, reason: "the model has \(file.classCount) tags")
        }
        model = LinearModel(classCount: file.classCount, rows: file.rows)
        var dictionary = WordTable<Tag>(minimumCapacity: file.dictionary.count)
        for entry in file.dictionary {
            guard let tag = Tag(rawValue: entry.value) else {
                throw .malformed(file: name, line: 0, reason: "there is no tag \(entry.value)")
            }
            dictionary[WordID(rawValue: UInt64(entry.key))] = tag
        }
        self.dictionary = dictionary
        self.forms = forms
    }

    /// The key of a word in the dictionary: its letters and its casing.
    package static func dictionaryKey(_ features: TokenFeatures) -> UInt32 {
        FeatureHash.of(0, features.word, features.casing.rawValue)
    }

    /// Tags the tokens of each sentence.
    package func tag(_ tokens: inout [Token], sentences: ArraySlice<Sentence>, bytes: [UInt8]) {
        var context: [TokenFeatures] = []
        var features: [UInt32] = []
        var scores = Scores(classCount: model.classCount)
        for sentence in sentences {
            TokenFeatures.sentence(
                sentence.tokens, tokens: tokens, bytes: bytes, forms: forms, into: &context)
            var history = TaggerFeatures.History()
            for index in sentence.tokens {
                let offset = index - sentence.tokens.lowerBound
                let tag = Tag(mark: tokens[index], bytes: bytes)
                    ?? dictionary[WordID(rawValue: UInt64(Self.dictionaryKey(context[offset])))]
                    ?? predict(offset, context, history, &features, &scores)
                tokens[index].tag = tag
                history.push(tag, context[offset].word)
            }
        }
    }

    private func predict(
        _ index: Int, _ context: [TokenFeatures], _ history: TaggerFeatures.History,
        _ features: inout [UInt32], _ scores: inout Scores
    ) -> Tag {
        TaggerFeatures.fill(&features, at: index, of: context, history)
        scores.reset()
        model.score(features, into: &scores)
        return Tag(rawValue: UInt8(scores.best)) ?? .nn
    }
}
