import Language

/// One family of rules: it reads a sentence and returns the attributions that it finds there.
protocol AttributionRule {
    init(passage: Passage, sentence: Range<Int>)

    /// - Parameter index: a token outside quoted statements.
    /// - Returns: the attribution whose cue is at the token.
    func attribution(at index: Int) -> Attribution?
}
