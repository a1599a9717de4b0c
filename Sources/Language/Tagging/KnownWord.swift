/// What a tagger knows of a word before it sees the words around it.
struct KnownWord: Sendable {
    /// From these the rest follows; `kinds` filled in.
    var features: TokenFeatures
    /// The tag that the dictionary is certain of.
    var tag: Tag?
    /// The sum of the features that the word makes for itself.
    var scores = Scores()
    /// The rows of the features that it makes for its neighbours.
    private var asLeft: UInt32
    private var asSecondLeft: UInt32
    private var asRight: (UInt32, UInt32)
    private var asSecondRight: UInt32

    init(_ features: TokenFeatures, tag: Tag?, _ scorer: LinearModel.Scorer) {
        self.features = features
        self.tag = tag
        scorer.add(to: &scores) { TaggerFeatures.forEachOwn(of: features, $0) }
        asLeft = scorer.row(of: TaggerFeatures.left(features))
        asSecondLeft = scorer.row(of: TaggerFeatures.secondLeft(features))
        let right = TaggerFeatures.right(features)
        asRight = (scorer.row(of: right.0), scorer.row(of: right.1))
        asSecondRight = scorer.row(of: TaggerFeatures.secondRight(features))
    }

    /// The rows of the features that the neighbours of the word at `place` make for it.
    @inline(__always)
    static func neighbours(at place: Int, in words: [KnownWord]) -> SIMD8<UInt32> {
        let right = words[place + 1].asRight
        return SIMD8(
            words[place - 1].asLeft, words[place - 2].asSecondLeft, right.0, right.1,
            words[place + 2].asSecondRight, 0, 0, 0)
    }
}
