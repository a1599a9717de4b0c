/// Where an index is kept. What one transaction writes, later ones see, whoever runs them; at any time one
/// runs.
protocol IndexStore: Sendable {
    /// Runs `body` and keeps what it wrote, all or, where it throws, nothing.
    /// - Throws: `IndexError`, or what `body` throws.
    func transaction<Result: Sendable>(_ body: (any IndexTransaction) throws -> Result) throws -> Result
}

/// A store while one writer has it for itself.
protocol IndexTransaction {
    /// The hot parts of all articles after a number, in order.
    func records(after number: UInt32, _ body: (HotRecord) -> Void) throws
    /// What was said of articles that are known.
    func answers(_ ids: [String]) throws -> [String: IndexAnswer]
    /// The texts of articles that are still there, in any order.
    func texts(_ numbers: [UInt32]) throws -> [IndexedText]
    /// Stories that are still there and were not merged, in any order.
    func stories(_ numbers: [UInt32]) throws -> [StoryState]
    /// Takes in an article and its story's new state, and ends the stories that it merged.
    func append(_ entry: IndexEntry) throws
    /// Forgets articles accepted before a day, and stories without an article since.
    func drop(before day: Int) throws
}
