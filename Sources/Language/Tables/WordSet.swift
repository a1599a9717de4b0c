/// A set of words with look-ups in constant time.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline var table: WordTable<Bool>

    @inlinable
    public init(_ words: some Sequence<WordID>) {
        table = WordTable(minimumCapacity: words.underestimatedCount)
        for word in words { table[word] = true }
    }

    @inlinable public init(arrayLiteral elements: WordID...) { self.init(elements) }

    @inlinable public var count: Int { table.count }

    @inlinable public mutating func insert(_ word: WordID) { table[word] = true }

    @inlinable public func contains(_ word: WordID) -> Bool { table.contains(word) }
}
