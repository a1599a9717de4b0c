import Journal

/// An article that waits out a backoff.
struct Delay: Comparable, Sendable {
    var until: Milliseconds
    var number: ArticleNumber

    static func < (left: Delay, right: Delay) -> Bool {
        (left.until, left.number) < (right.until, right.number)
    }
}
