/// What a word is in the line that says who wrote an article, and when.
enum BylineWord: String, Sendable {
    case lead, time, job, particle
}
