/// A sentence as the rules see it, with the finders of what stands around its cues. A class, so that every
/// rule holds it at the cost of one reference.
final class SentenceContext {
    let passage: Passage
    /// Its tokens.
    let sentence: Range<Int>
    let subjects: SubjectFinder
    let contents: ContentFinder

    init(passage: Passage, sentence: Range<Int>) {
        self.passage = passage
        self.sentence = sentence
        subjects = SubjectFinder(passage: passage, sentence: sentence)
        contents = ContentFinder(passage: passage, sentence: sentence)
    }
}
