/// One family of rules: it reads a sentence and returns the attributions that it finds there.
protocol AttributionRule {
    var context: SentenceContext { get }

    /// - Parameter index: a token outside quoted statements.
    /// - Returns: the attribution whose cue is at the token.
    func attribution(at index: Int) -> Attribution?
}

extension AttributionRule {
    var passage: Passage { context.passage }
    var sentence: Range<Int> { context.sentence }
    var subjects: SubjectFinder { context.subjects }
    var contents: ContentFinder { context.contents }
}
