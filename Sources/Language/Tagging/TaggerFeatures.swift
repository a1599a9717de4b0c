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

    /// The features that a token makes alone.
    @inline(__always)
    package static func forEachOwn(of token: TokenFeatures, _ body: (UInt32) -> Void) {
        let casing = token.casing.rawValue
        let suffix2 = token.suffix & 0xFFFF
        body(FeatureHash.of(1, token.word))
        body(FeatureHash.of(2, token.word, casing))
        body(FeatureHash.of(3, token.suffix))
        body(FeatureHash.of(4, token.suffix & 0xFF_FFFF, casing))
        body(FeatureHash.of(5, suffix2, token.shape))
        body(FeatureHash.of(6, token.suffix & 0xFF, token.shape))
        body(FeatureHash.of(7, token.prefix, casing))
        body(FeatureHash.of(24, token.kinds, casing))
        body(FeatureHash.of(26, token.kinds, suffix2))
    }

    /// The features that a word makes for the token to whose left it stands, and so on.
    package static func left(_ word: TokenFeatures) -> UInt32 { FeatureHash.of(13, word.word) }
    package static func secondLeft(_ word: TokenFeatures) -> UInt32 { FeatureHash.of(14, word.word) }
    package static func right(_ word: TokenFeatures) -> (UInt32, UInt32) {
        (FeatureHash.of(15, word.word), FeatureHash.of(17, word.suffix & 0xFF_FFFF, word.casing.rawValue))
    }
    package static func secondRight(_ word: TokenFeatures) -> UInt32 { FeatureHash.of(16, word.word) }

    /// The features of a token together with its neighbours and the tags before it.
    @inline(__always)
    package static func forEachJoint(
        of token: TokenFeatures, left: TokenFeatures, right: TokenFeatures, _ history: History,
        _ body: (UInt32) -> Void
    ) {
        let suffix2 = token.suffix & 0xFFFF
        let previous = history.previous
        let beforePrevious = history.beforePrevious
        body(FeatureHash.of(8, token.shape, left.shape, right.shape))
        body(FeatureHash.of(9, previous, token.shape))
        body(FeatureHash.of(10, previous, beforePrevious))
        body(FeatureHash.of(11, previous, token.word))
        body(FeatureHash.of(12, previous, token.suffix & 0xFF_FFFF))
        body(FeatureHash.of(18, left.word, token.word))
        body(FeatureHash.of(19, token.word, right.word))
        body(FeatureHash.of(20, previous, right.word))
        body(FeatureHash.of(21, history.verb, suffix2))
        body(FeatureHash.of(22, previous, suffix2, right.suffix & 0xFFFF))
        body(FeatureHash.of(23, previous, beforePrevious, suffix2))
        body(FeatureHash.of(25, token.kinds, previous))
        body(FeatureHash.of(27, token.kinds, right.kinds, previous))
        body(FeatureHash.of(28, token.kinds, left.word))
        body(FeatureHash.of(29, token.kinds, right.word))
        body(FeatureHash.of(30, token.kinds, previous, beforePrevious))
        body(FeatureHash.of(31, token.kinds, history.verb))
        body(FeatureHash.of(32, history.verbTag, previous, suffix2))
        body(FeatureHash.of(33, history.verbTag, token.kinds, left.word))
    }
}
