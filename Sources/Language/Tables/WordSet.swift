/// A set of words with look-ups in constant time.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline var table: WordTable<Bool>

    public init(_ words: some Sequence<WordID>) {
        table = WordTable()
        for word in words { table[word] = true }
    }

    public init(arrayLiteral elements: WordID...) { self.init(elements) }

    public var count: Int { table.count }

    public mutating func insert(_ word: WordID) { table[word] = true }

    @inlinable public func contains(_ word: WordID) -> Bool { table[word] != nil }
}
