import Language

/// Trains and measures the tagger.
struct TaggerTraining {
    /// A word with at least so many occurrences and this share of one tag needs no model (Honnibal 2013).
    static let dictionaryOccurrences = 20
    static let dictionaryShare = 0.985
    static let epochs = 8
    static let minUpdates = 2
    static let quantum: Float = 0.12

    let examples: [Example]
    let forms: WordForms

    func train(random: inout some RandomNumberGenerator) -> ModelFile {
        let dictionary = dictionary()
        var perceptron = Perceptron(classCount: Tag.allCases.count)
        var order = Array(examples.indices)
        var features: [UInt32] = []
        var scores = [Float](repeating: 0, count: Tag.allCases.count)
        for epoch in 0..<Self.epochs {
            order.shuffle(using: &random)
            var wrong = 0
            for number in order {
                let example = examples[number]
                let words = words(of: example)
                var history = TaggerFeatures.History()
                for index in example.tokens.indices {
                    let truth = example.tags[index]
                    var guess = Tag(mark: example.tokens[index], bytes: example.bytes)
                        ?? dictionary[Tagger.dictionaryKey(words[index])]
                    if guess == nil {
                        features.removeAll(keepingCapacity: true)
                        Self.forEachFeature(at: index, of: words, history) { features.append($0) }
                        perceptron.score(features, into: &scores)
                        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
                        perceptron.advance()
                        perceptron.update(features, truth: Int(truth.rawValue), guess: best)
                        guess = Tag(rawValue: UInt8(best))
                        if guess != truth { wrong += 1 }
                    }
                    history.push(guess ?? .nn, words[index].word)
                }
            }
            print("tagger epoch \(epoch + 1): \(wrong) wrong")
        }
        return ModelFile(
            classCount: Tag.allCases.count,
            rows: perceptron.quantized(minUpdates: Self.minUpdates, quantum: Self.quantum),
            dictionary: dictionary.map { ($0.key, $0.value.rawValue) })
    }

    private func words(of example: Example) -> [TokenFeatures] {
        TokenFeatures.sentence(
            example.tokens.indices, tokens: example.tokens, bytes: example.bytes, forms: forms)
    }

    private static func forEachFeature(
        at index: Int, of words: [TokenFeatures], _ history: TaggerFeatures.History, _ body: (UInt32) -> Void
    ) {
        func word(_ index: Int) -> TokenFeatures { words.indices.contains(index) ? words[index] : .outside }
        TaggerFeatures.forEachOwn(of: word(index), body)
        body(TaggerFeatures.left(word(index - 1)))
        body(TaggerFeatures.secondLeft(word(index - 2)))
        let right = TaggerFeatures.right(word(index + 1))
        body(right.0)
        body(right.1)
        body(TaggerFeatures.secondRight(word(index + 2)))
        TaggerFeatures.forEachJoint(
            of: word(index), left: word(index - 1), right: word(index + 1), history, body)
    }

    /// Words whose tag is all but certain.
    private func dictionary() -> [UInt32: Tag] {
        var counts: [UInt32: [Tag: Int]] = [:]
        for example in examples {
            for (features, tag) in zip(words(of: example), example.tags) {
                counts[Tagger.dictionaryKey(features), default: [:]][tag, default: 0] += 1
            }
        }
        return counts.compactMapValues { tags in
            guard let best = tags.max(by: { $0.value < $1.value }) else { return nil }
            let total = tags.values.reduce(0, +)
            let isCertain = Double(best.value) >= Self.dictionaryShare * Double(total)
            return total >= Self.dictionaryOccurrences && isCertain ? best.key : nil
        }
    }

    /// Share of tokens tagged right, marks included; and the confusions, most frequent first.
    static func measure(
        _ tagger: Tagger, on examples: [Example]
    ) -> (accuracy: Double, errors: [(String, Int)]) {
        var right = 0
        var total = 0
        var errors: [String: Int] = [:]
        for example in examples {
            var tokens = example.tokens
            tagger.tag(
                &tokens, sentences: [Sentence(tokens: tokens.indices, paragraph: 0)], bytes: example.bytes)
            for (token, truth) in zip(tokens, example.tags) {
                total += 1
                if token.tag == truth {
                    right += 1
                } else {
                    errors["\(truth) taken for \(token.tag)", default: 0] += 1
                }
            }
        }
        return (Double(right) / Double(max(total, 1)), errors.sorted { $0.value > $1.value })
    }
}
