import Testing

@testable import Language

/// The transition system, without weights: whatever is chosen, the result is a tree.
@Suite struct ParserTests {
    private static let seed: UInt64 = 77

    @Test func anyStepsMakeOneTree() {
        var random = SplitMix64(state: Self.seed)
        var state = ParserState()
        for round in 0..<300 {
            let count = Int.random(in: 1...25, using: &random)
            state.reset(count: count)
            var steps = 0
            while !state.isFinal, steps < 4 * count {
                let label = Int.random(in: 0..<Transition.classCount, using: &random)
                let transition = Transition(label: label)
                guard state.allows(transition) else { continue }
                state.apply(transition)
                steps += 1
            }
            #expect(steps == 2 * count, "seed \(Self.seed), round \(round)")
            let heads = state.nodes.prefix(count).map { Int($0.head) }
            #expect(heads.filter { $0 == count }.count == 1)
            for word in heads.indices {
                var ancestor = word
                var depth = 0
                while ancestor < count, depth <= count {
                    ancestor = heads[ancestor]
                    depth += 1
                }
                #expect(ancestor == count, "word \(word) of round \(round) hangs from no root")
            }
        }
    }

    @Test func labelsRoundTrip() {
        for label in 0..<Transition.classCount { #expect(Transition(label: label).label == label) }
    }

    @Test func extentsAndQuotes() throws {
        // "We left," he said.
        let document = try Reader.bundled().read("\"We left,\" he said.")
        var tree = SyntaxTree(count: document.tokens.count)
        let arcs: [(Int, Int32, Relation)] = [
            (1, 2, .nsubj), (2, 6, .ccomp), (3, 2, .punct), (5, 6, .nsubj), (6, -1, .root), (7, 6, .punct),
        ]
        for (token, head, relation) in arcs { tree.set(token, head: head, relation) }
        tree.attachQuotes(0..<8, document.tokens)
        tree.findExtents(0..<8)
        #expect(tree.heads[0] == 6 || tree.heads[0] == 2)
        #expect(tree.heads[4] == 2)
        #expect(tree.extent(of: 6) == 0..<8)
        #expect(tree.extent(of: 5) == 5..<6)
    }
}
