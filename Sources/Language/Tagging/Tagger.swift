import Synchronization

/// A part-of-speech tagger: a greedy averaged perceptron (Collins 2002) from left to right, with a dictionary
/// of words that have one tag only. Marks are tagged by rule.
package struct Tagger: Sendable {
    /// A longer sentence, or what was taken for one, is tagged in pieces of this length: 160 bytes a token
    /// are kept while it is.
    static let maxSentenceTokens = 4096
    /// Places that a word's neighbours can lie outside its sentence.
    private static let margin = 2

    private let model: LinearModel
    private let dictionary: WordTable<Tag>
    private let forms: WordForms
    private let memories: MemoryPool

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
        memories = MemoryPool(outside: model.withScorer { KnownWord(.outside, tag: nil, $0) })
    }

    /// The key of a word in the dictionary: its letters and its casing.
    package static func dictionaryKey(_ features: TokenFeatures) -> UInt32 {
        FeatureHash.of(0, features.word, features.casing.rawValue)
    }

    /// Tags the tokens of each sentence.
    package func tag(_ tokens: inout [Token], sentences: ArraySlice<Sentence>, bytes: [UInt8]) {
        var memory = memories.take()
        model.withScorer { scorer in
            let margin = repeatElement(memory.outside, count: Self.margin)
            var words: [KnownWord] = []
            for sentence in sentences {
                for piece in Self.pieces(of: sentence.tokens) {
                    words.removeAll(keepingCapacity: true)
                    words.append(contentsOf: margin)
                    TokenFeatures.forEach(in: piece, tokens: tokens, bytes: bytes) { token, features in
                        words.append(
                            memory.word(features) { word(of: $0, kinds: forms.kinds(of: token), scorer) })
                    }
                    words.append(contentsOf: margin)
                    tag(&tokens, piece, bytes, words, scorer)
                }
            }
        }
        memories.giveBack(memory)
    }

    private static func pieces(of sentence: Range<Int>) -> some Sequence<Range<Int>> {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: maxSentenceTokens).lazy.map {
            $0..<min($0 + maxSentenceTokens, sentence.upperBound)
        }
    }

    private func word(
        of features: TokenFeatures, kinds: UInt32, _ scorer: LinearModel.Scorer
    ) -> KnownWord {
        var features = features
        features.kinds = kinds
        let tag = dictionary[WordID(rawValue: UInt64(Self.dictionaryKey(features)))]
        return KnownWord(features, tag: tag, scorer)
    }

    /// - Parameter words: those of the sentence, with a margin before and after it.
    private func tag(
        _ tokens: inout [Token], _ sentence: Range<Int>, _ bytes: [UInt8], _ words: [KnownWord],
        _ scorer: LinearModel.Scorer
    ) {
        var history = TaggerFeatures.History()
        for (offset, index) in sentence.enumerated() {
            let place = offset + Self.margin
            let tag = Tag(mark: tokens[index], bytes: bytes) ?? words[place].tag
                ?? predict(place, words, history, scorer) ?? .nn
            tokens[index].tag = tag
            history.push(tag, words[place].features.word)
        }
    }

    @inline(__always)
    private func predict(
        _ place: Int, _ words: [KnownWord], _ history: TaggerFeatures.History, _ scorer: LinearModel.Scorer
    ) -> Tag? {
        var scores = words[place].scores
        scorer.add(to: &scores, known: KnownWord.neighbours(at: place, in: words)) {
            TaggerFeatures.forEachJoint(
                of: words[place].features, left: words[place - 1].features, right: words[place + 1].features,
                history, $0)
        }
        return Tag(rawValue: UInt8(scorer.best(scores)))
    }
}

/// Memories that no thread is using.
private final class MemoryPool: Sendable {
    /// Memories kept for the next texts.
    private static let maxIdle = 16

    private let idle = Mutex<[WordMemory]>([])
    private let outside: KnownWord

    /// - Parameter outside: what stands before and after a sentence.
    init(outside: KnownWord) { self.outside = outside }

    func take() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory(outside: outside) }

    func giveBack(_ memory: WordMemory) {
        idle.withLock { if $0.count < Self.maxIdle { $0.append(memory) } }
    }
}
