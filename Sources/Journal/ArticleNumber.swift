/// An article's place in the order of acceptance: its key in the journal and its rank in every queue.
public struct ArticleNumber: Hashable, Comparable, Sendable {
    public var rawValue: Int64

    public init(_ rawValue: Int64) { self.rawValue = rawValue }

    public static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
        left.rawValue < right.rawValue
    }
}
