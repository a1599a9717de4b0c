import Synchronization

/// A part-of-speech tagger: a greedy averaged perceptron (Collins 2002) from left to right, with a dictionary
/// of words that have one tag only. Marks are tagged by rule.
package struct Tagger: Sendable {
    private let model: LinearModel
    private let dictionary: WordTable<Tag>
    private let forms: WordForms
    private let memories = MemoryPool()

    /// - Throws: `ResourceError.malformed` where the file names a tag that does not exist.
    package init(_ file: ModelFile, forms: WordForms, name: String) throws(ResourceError) {
        guard file.classCount == Tag.allCases.count else {
            throw .malformed(file: name, line: 0, reason: "the model has \(file.classCount) tags")
        }
        model = LinearModel(file)
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
        var memory = memories.take()
        model.withScorer { scorer in
            var context: [TokenFeatures] = []
            for sentence in sentences {
                tag(&tokens, sentence.tokens, bytes, &context, &memory, scorer)
            }
        }
        memories.giveBack(memory)
    }

    private func tag(
        _ tokens: inout [Token], _ sentence: Range<Int>, _ bytes: [UInt8], _ context: inout [TokenFeatures],
        _ memory: inout WordMemory, _ scorer: LinearModel.Scorer
    ) {
        TokenFeatures.sentence(sentence, tokens: tokens, bytes: bytes, into: &context) { token, features in
            memory.entry(of: features) { entry(of: $0, kinds: forms.kinds(of: token), scorer) }.features.kinds
        }
        var history = TaggerFeatures.History()
        for (offset, index) in sentence.enumerated() {
            let features = context[offset]
            var tag = Tag(mark: tokens[index], bytes: bytes)
            if tag == nil {
                let known = memory.entry(of: features) { entry(of: $0, kinds: $0.kinds, scorer) }
                tag = known.tag ?? predict(offset, context, history, known.scores, scorer)
            }
            tokens[index].tag = tag ?? .nn
            history.push(tokens[index].tag, features.word)
        }
    }

    private func entry(
        of features: TokenFeatures, kinds: UInt32, _ scorer: LinearModel.Scorer
    ) -> WordMemory.Entry {
        var features = features
        features.kinds = kinds
        var scores = Scores()
        TaggerFeatures.forEachOwn(of: features) { scorer.add($0, to: &scores) }
        let tag = dictionary[WordID(rawValue: UInt64(Self.dictionaryKey(features)))]
        return WordMemory.Entry(features: features, tag: tag, scores: scores)
    }

    @inline(__always)
    private func predict(
        _ index: Int, _ context: [TokenFeatures], _ history: TaggerFeatures.History, _ own: Scores,
        _ scorer: LinearModel.Scorer
    ) -> Tag? {
        var scores = own
        TaggerFeatures.forEachInContext(at: index, of: context, history) { scorer.add($0, to: &scores) }
        return Tag(rawValue: UInt8(scorer.best(scores)))
    }
}

/// Memories that no thread is using.
private final class MemoryPool: Sendable {
    /// Memories kept for the next texts.
    private static let maxIdle = 16

    private let idle = Mutex<[WordMemory]>([])

    func take() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory() }

    func giveBack(_ memory: WordMemory) {
        idle.withLock { if $0.count < Self.maxIdle { $0.append(memory) } }
    }
}
