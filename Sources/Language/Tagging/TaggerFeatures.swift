/// The feature templates of the tagger: Ratnaparkhi's (1996) with dictionary kinds, and the last verb to the
/// left, which tells past tenses from participles.
package enum TaggerFeatures {
    /// Tags already given to the left of a token.
    package struct History: Sendable {
        package var previous: UInt32 = 0
        package var beforePrevious: UInt32 = 0
        /// The last word tagged as a verb or modal, and how many tokens ago, at most `verbReach`.
        package var verb: UInt32 = 0
        package var verbDistance = 0
        /// The tag of that word.
        package var verbTag: UInt32 = 0

        /// How far back a verb counts.
        static let verbReach = 6

        package init() {}

        /// Takes in the tag of the token just passed.
        @inline(__always)
        package mutating func push(_ tag: Tag, _ word: UInt32) {
            beforePrevious = previous
            previous = UInt32(tag.rawValue)
            if tag.isVerb || tag == .md {
                verb = word
                verbTag = UInt32(tag.rawValue)
                verbDistance = 0
            } else {
                verbDistance += 1
                if verbDistance > Self.verbReach { (verb, verbTag) = (0, 0) }
            }
        }
    }

    /// Fills `features` for the token at `index` of a sentence.
    package static func fill(
        _ features: inout [UInt32], at index: Int, of sentence: [TokenFeatures], _ history: History
    ) {
        let outside = TokenFeatures.outside
        let token = sentence[index]
        let left = index > 0 ? sentence[index - 1] : outside
        let left2 = index > 1 ? sentence[index - 2] : outside
        let right = index + 1 < sentence.count ? sentence[index + 1] : outside
        let right2 = index + 2 < sentence.count ? sentence[index + 2] : outside
        let casing = token.casing.rawValue
        let suffix3 = token.suffix & 0xFF_FFFF
        let suffix2 = token.suffix & 0xFFFF

        features.removeAll(keepingCapacity: true)
        features.append(FeatureHash.of(1, token.word))
        features.append(FeatureHash.of(2, token.word, casing))
        features.append(FeatureHash.of(3, token.suffix))
        features.append(FeatureHash.of(4, suffix3, casing))
        features.append(FeatureHash.of(5, suffix2, token.shape))
        features.append(FeatureHash.of(6, token.suffix & 0xFF, token.shape))
        features.append(FeatureHash.of(7, token.prefix, casing))
        features.append(FeatureHash.of(8, token.shape, left.shape, right.shape))
        features.append(FeatureHash.of(9, history.previous, token.shape))
        features.append(FeatureHash.of(10, history.previous, history.beforePrevious))
        features.append(FeatureHash.of(11, history.previous, token.word))
        features.append(FeatureHash.of(12, history.previous, suffix3))
        features.append(FeatureHash.of(13, left.word))
        features.append(FeatureHash.of(14, left2.word))
        features.append(FeatureHash.of(15, right.word))
        features.append(FeatureHash.of(16, right2.word))
        features.append(FeatureHash.of(17, right.suffix & 0xFF_FFFF, right.casing.rawValue))
        features.append(FeatureHash.of(18, left.word, token.word))
        features.append(FeatureHash.of(19, token.word, right.word))
        features.append(FeatureHash.of(20, history.previous, right.word))
        features.append(FeatureHash.of(21, history.verb, suffix2))
        features.append(FeatureHash.of(32, history.verbTag, history.previous, suffix2))
        features.append(FeatureHash.of(33, history.verbTag, token.kinds, left.word))
        features.append(FeatureHash.of(22, history.previous, suffix2, right.suffix & 0xFFFF))
        features.append(FeatureHash.of(24, token.kinds, casing))
        features.append(FeatureHash.of(25, token.kinds, history.previous))
        features.append(FeatureHash.of(26, token.kinds, suffix2))
        features.append(FeatureHash.of(27, token.kinds, right.kinds, history.previous))
        features.append(FeatureHash.of(28, token.kinds, left.word))
        features.append(FeatureHash.of(29, token.kinds, right.word))
        features.append(FeatureHash.of(30, token.kinds, history.previous, history.beforePrevious))
        features.append(FeatureHash.of(31, token.kinds, history.verb))
        features.append(FeatureHash.of(23, history.previous, history.beforePrevious, suffix2))
    }
}
