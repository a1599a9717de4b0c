/// The feature templates of the parser, after Zhang and Nivre (2011), with quotation marks.
package enum ParserFeatures {
    /// Fills `features` for a state. `words` ends in the root.
    package static func fill(_ features: inout [UInt32], _ state: ParserState, _ words: [ParserWord]) {
        let s0 = state.stacked(0)
        let s1 = state.stacked(1)
        let b0 = state.next
        let top = word(s0, words)
        let second = word(s1, words)
        let third = word(state.stacked(2), words)
        let next = word(b0, words)
        let next1 = word(b0 + 1, words)
        let next2 = word(b0 + 2, words)
        let topNode = node(s0, state)
        let secondNode = node(s1, state)
        let nextNode = node(b0, state)

        features.removeAll(keepingCapacity: true)
        func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
            features.append(FeatureHash.of(template, a, b, c))
        }
        func pair(_ a: UInt32, _ b: UInt32) -> UInt32 { a << 6 | b }
        func pair(_ word: ParserWord, _ other: ParserWord) -> UInt32 { pair(word.tag, other.tag) }

        // One word.
        add(1, top.word, top.tag)
        add(2, top.word)
        add(3, top.tag)
        add(4, next.word, next.tag)
        add(5, next.word)
        add(6, next.tag)
        add(7, next1.word, next1.tag)
        add(8, next1.word)
        add(9, next1.tag)
        add(10, next2.tag)
        add(11, second.word, second.tag)
        add(12, second.word)
        add(13, second.tag)
        add(14, third.tag, second.tag, top.tag)

        // Two and three words.
        add(20, top.word, next.word, pair(top, next))
        add(21, top.word, next.tag, top.tag)
        add(22, next.word, top.tag, next.tag)
        add(23, top.word, next.word)
        add(24, pair(top, next))
        add(25, pair(next, next1))
        add(26, top.word, second.word, pair(top, second))
        add(27, top.word, second.word)
        add(28, top.word, second.tag)
        add(29, second.word, top.tag)
        add(30, pair(top, second))
        add(31, second.word, next.word)
        add(32, pair(second, next))
        add(33, pair(next, next1), next2.tag)
        add(34, pair(top, next), next1.tag)
        add(35, pair(second, top), next.tag)
        add(36, pair(second, top), next.word)
        add(37, pair(second, next), top.word)
        add(38, pair(top, next), second.word)
        add(39, pair(second, top), pair(next, next1))

        // Children.
        let topLeft = word(topNode.left, words)
        let topRight = word(topNode.right, words)
        let secondLeft = word(secondNode.left, words)
        let secondRight = word(secondNode.right, words)
        let nextLeft = word(nextNode.left, words)
        let topLeftRelation = relation(topNode.left, state)
        let topRightRelation = relation(topNode.right, state)
        let secondLeftRelation = relation(secondNode.left, state)
        let secondRightRelation = relation(secondNode.right, state)
        let nextLeftRelation = relation(nextNode.left, state)
        add(40, pair(top, topLeft), next.tag)
        add(41, pair(top, topRight), next.tag)
        add(42, pair(top, next), nextLeft.tag)
        add(43, pair(second, secondRight), top.tag)
        add(44, pair(second, secondLeft), top.tag)
        add(45, pair(top, second), topLeft.tag)
        add(46, pair(top, second), topRight.tag)
        add(47, top.tag, topLeftRelation, topRightRelation)
        add(48, top.word, topLeftRelation)
        add(49, top.word, topRightRelation)
        add(50, second.tag, secondLeftRelation, secondRightRelation)
        add(51, second.word, secondRightRelation, top.tag)
        add(52, next.tag, nextLeftRelation, top.tag)
        add(53, pair(top, next), pair(topLeftRelation, nextLeftRelation), topRightRelation)
        add(54, pair(second, top), pair(secondRightRelation, topRightRelation), topLeftRelation)
        add(55, relation(topNode.left2, state), topLeftRelation, top.tag)
        add(56, relation(topNode.right2, state), topRightRelation, top.tag)
        add(57, topRight.word, pair(top, next))
        add(58, topLeft.word, pair(second, top))

        // Distance and number of children.
        let distance = bucket(b0 - s0)
        let gap = bucket(s0 - s1)
        add(60, pair(top, next), distance)
        add(61, top.word, distance)
        add(62, next.word, distance)
        add(63, pair(second, top), gap)
        add(64, second.word, gap, top.tag)
        add(65, top.word, topNode.rightCount, 1)
        add(66, top.tag, topNode.leftCount, topNode.rightCount)
        add(67, next.word, nextNode.leftCount)
        add(68, next.tag, nextNode.leftCount, top.tag)
        add(69, second.tag, secondNode.rightCount, top.tag)

        // Quotation marks.
        let quotes = top.quotes << 6 | next.quotes << 3 | second.quotes
        add(70, quotes, pair(top, next))
        add(71, quotes, pair(second, top))
        add(72, quotes, top.word)
    }

    @inline(__always)
    private static func word(_ index: Int32, _ words: [ParserWord]) -> ParserWord {
        index >= 0 && index < words.count ? words[Int(index)] : .none
    }

    @inline(__always)
    private static func node(_ index: Int32, _ state: ParserState) -> ParserState.Node {
        index >= 0 && index < state.nodes.count ? state.nodes[Int(index)] : ParserState.Node()
    }

    @inline(__always)
    private static func relation(_ index: Int32, _ state: ParserState) -> UInt32 {
        index >= 0 ? UInt32(state.nodes[Int(index)].relation.rawValue) : 63
    }

    private static func bucket(_ distance: Int32) -> UInt32 {
        switch distance {
        case ..<0: 0
        case 0...4: UInt32(distance)
        case 5...6: 5
        case 7...10: 6
        default: 7
        }
    }
}
