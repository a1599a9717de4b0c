import Language

/// Trains and measures the parser.
struct ParserTraining {
    static let epochs = 8
    /// From this epoch on the parser's own choice is followed, and with this probability.
    static let explorationEpoch = 1
    static let explorationShare = 0.9
    static let minUpdates = 3
    static let quantum: Float = 0.2

    /// Examples whose tokens have been tagged by a tagger that had not seen them.
    let examples: [Example]

    func train(random: inout some RandomNumberGenerator) -> ModelFile {
        var perceptron = Perceptron(classCount: Transition.classCount)
        var order = Array(examples.indices)
        var input = ParserInput()
        var state = ParserState()
        var features: [UInt32] = []
        var scores = [Float](repeating: 0, count: Transition.classCount)
        for epoch in 0..<Self.epochs {
            order.shuffle(using: &random)
            var wrong = 0
            for number in order {
                guard let oracle = Self.oracle(examples[number], &input) else { continue }
                state.reset(count: input.tokens.count)
                while !state.isFinal {
                    ParserFeatures.fill(&features, state, input.words)
                    perceptron.score(features, into: &scores)
                    perceptron.advance()
                    let choice = Self.choose(scores, state, oracle)
                    if !choice.isRight {
                        wrong += 1
                        perceptron.update(features, truth: choice.truth.label, guess: choice.guess.label)
                    }
                    let explores = epoch >= Self.explorationEpoch
                        && Double.random(in: 0..<1, using: &random) < Self.explorationShare
                    state.apply(explores ? choice.guess : choice.truth)
                }
            }
            print("parser epoch \(epoch + 1): \(wrong) wrong")
        }
        return ModelFile(
            classCount: Transition.classCount,
            rows: perceptron.quantized(minUpdates: Self.minUpdates, quantum: Self.quantum), dictionary: [])
    }

    /// The best step of all, and the best of those that cost least.
    private static func choose(
        _ scores: [Float], _ state: ParserState, _ oracle: DynamicOracle
    ) -> (guess: Transition, truth: Transition, isRight: Bool) {
        // Costs of arcs depend on the relation only through the gold one of the top of the stack.
        let gold = state.stacked(0) >= 0 ? oracle.relations[Int(state.stacked(0))] : .dep
        let shift = state.canShift ? oracle.cost(of: .shift, in: state) : .max
        let left = state.canLeft ? oracle.cost(of: .left(gold), in: state) : .max
        let right = state.canRight ? oracle.cost(of: .right(gold), in: state) : .max
        let least = min(shift, left, right)
        var guess = -1
        var truth = -1
        for label in scores.indices {
            let transition = Transition(label: label)
            guard state.allows(transition) else { continue }
            if guess < 0 || scores[label] > scores[guess] { guess = label }
            let isBest: Bool
            switch transition {
            case .shift: isBest = shift == least
            case .left: isBest = left == least && oracle.cost(of: transition, in: state) == least
            case .right: isBest = right == least && oracle.cost(of: transition, in: state) == least
            }
            if isBest, truth < 0 || scores[label] > scores[truth] { truth = label }
        }
        return (Transition(label: guess), Transition(label: truth), guess == truth)
    }

    /// Gold heads over the parser's words; nil where the sentence's head is a quotation mark.
    private static func oracle(_ example: Example, _ input: inout ParserInput) -> DynamicOracle? {
        input.fill(example.tokens.indices, of: example.tokens)
        guard !input.tokens.isEmpty else { return nil }
        var words = Array(repeating: Int32(-1), count: example.tokens.count)
        for (word, token) in input.tokens.enumerated() { words[Int(token)] = Int32(word) }
        var heads: [Int32] = []
        var relations: [Relation] = []
        for token in input.tokens {
            let head = example.heads[Int(token)]
            let mapped = head < 0 ? Int32(input.tokens.count) : words[head]
            guard mapped >= 0 else { return nil }
            heads.append(mapped)
            relations.append(Relation(ud: example.relations[Int(token)]))
        }
        return DynamicOracle(heads: heads, relations: relations)
    }

    /// Attachment scores without and with relations, punctuation left out; and F1 of some relations.
    struct Score {
        var total = 0
        var attached = 0
        var labelled = 0
        var gold: [Relation: Int] = [:]
        var found: [Relation: Int] = [:]
        var right: [Relation: Int] = [:]

        func f1(_ relation: Relation) -> Double {
            let sum = gold[relation, default: 0] + found[relation, default: 0]
            return sum == 0 ? 0 : 2 * Double(right[relation, default: 0]) / Double(sum)
        }
    }

    static func measure(_ parser: Parser, on examples: [Example]) -> Score {
        var score = Score()
        for example in examples {
            let sentence = Sentence(tokens: example.tokens.indices, paragraph: 0)
            let tree = parser.parse(example.tokens, sentences: [sentence])
            for token in example.tokens.indices where example.relations[token] != "punct" {
                let gold = Relation(ud: example.relations[token])
                let isAttached = Int(tree.heads[token]) == example.heads[token]
                score.total += 1
                score.gold[gold, default: 0] += 1
                score.found[tree.relations[token], default: 0] += 1
                guard isAttached else { continue }
                score.attached += 1
                if tree.relations[token] == gold {
                    score.labelled += 1
                    score.right[gold, default: 0] += 1
                }
            }
        }
        return score
    }
}
