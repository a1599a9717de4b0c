/// A greedy dependency parser: arc-hybrid transitions chosen by an averaged perceptron that was trained with
/// a dynamic oracle (Goldberg and Nivre 2013). Time is linear in the number of tokens.
package struct Parser: Sendable {
    private let model: LinearModel

    /// - Throws: `ResourceError.malformed` where the model was made for other relations.
    package init(_ file: ModelFile, name: String) throws(ResourceError) {
        guard file.classCount == Transition.classCount else {
            throw .malformed(file: name, line: 0, reason: "the model has \(file.classCount) transitions")
        }
        model = LinearModel(classCount: file.classCount, rows: file.rows)
    }

    /// Heads and relations of all tokens; the heads of sentences have head -1 and relation `root`.
    package func parse(_ tokens: [Token], sentences: [Sentence]) -> SyntaxTree {
        var tree = SyntaxTree(count: tokens.count)
        var work = Work(classCount: model.classCount)
        for sentence in sentences where !sentence.tokens.isEmpty {
            work.input.fill(sentence.tokens, of: tokens)
            parse(&work)
            for (index, token) in work.input.tokens.enumerated() {
                let node = work.state.nodes[index]
                let isAttached = node.head >= 0 && node.head < work.input.tokens.count
                tree.set(Int(token), head: isAttached ? work.input.tokens[Int(node.head)] : -1, node.relation)
            }
            tree.attachQuotes(sentence.tokens, tokens)
            tree.findExtents(sentence.tokens)
        }
        return tree
    }

    private struct Work {
        var input = ParserInput()
        var state = ParserState()
        var features: [UInt32] = []
        var scores: Scores

        init(classCount: Int) { scores = Scores(classCount: classCount) }
    }

    private func parse(_ work: inout Work) {
        work.state.reset(count: work.input.tokens.count)
        while !work.state.isFinal {
            ParserFeatures.fill(&work.features, work.state, work.input.words)
            work.scores.reset()
            model.score(work.features, into: &work.scores)
            work.state.apply(best(work.scores, work.state))
        }
    }

    private func best(_ scores: Scores, _ state: ParserState) -> Transition {
        var best = -1
        if state.canShift { best = 0 }
        for label in 1..<Transition.classCount where best < 0 || scores[label] > scores[best] {
            if label % 2 == 1 ? state.canLeft : state.canRight { best = label }
        }
        return Transition(label: best)
    }
}
