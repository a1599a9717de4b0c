/// A map from phrases of one or more words to values, matched against tokens: a trie whose edges lie in one
/// hash table, so that a match costs one look-up a word.
public struct PhraseTable<Value> {
    /// A phrase found in a text.
    public struct Match {
        public var value: Value
        /// Tokens of the phrase.
        public var tokens: Range<Int>

        @inlinable
        public init(value: Value, tokens: Range<Int>) {
            self.value = value
            self.tokens = tokens
        }
    }

    @usableFromInline var edges = WordTable<Int32>()
    /// By node; the root is 0 and has none.
    @usableFromInline var values: [Value?] = [nil]
    @usableFromInline var used = 0
    @usableFromInline var mostWords = 0

    @inlinable public init() {}

    /// Phrases in the table.
    @inlinable public var count: Int { used }
    /// Longest phrase in words.
    @inlinable public var longest: Int { mostWords }

    /// Makes room for so many phrases.
    @inlinable
    public mutating func reserve(phrases: Int) {
        edges.reserve(words: phrases)
        values.reserveCapacity(phrases)
    }

    /// Adds a phrase; a later value replaces an earlier one. An empty phrase is ignored.
    @inlinable
    public mutating func insert(_ words: [WordID], _ value: Value) {
        guard !words.isEmpty else { return }
        var node: Int32 = 0
        for word in words {
            let edge = Self.edge(from: node, word)
            if let next = edges[edge] {
                node = next
            } else {
                values.append(nil)
                node = Int32(values.count - 1)
                edges[edge] = node
            }
        }
        if values[Int(node)] == nil { used += 1 }
        values[Int(node)] = value
        mostWords = max(mostWords, words.count)
    }

    /// The value of exactly this phrase.
    @inlinable
    public subscript(words: some Sequence<WordID>) -> Value? {
        var node: Int32 = 0
        for word in words {
            guard let next = edges[Self.edge(from: node, word)] else { return nil }
            node = next
        }
        return values[Int(node)]
    }

    /// The longest phrase that begins at token `start` and ends before `limit` (default: the end).
    @inlinable
    public func longestMatch(
        in tokens: [Token], at start: Int, before limit: Int? = nil
    ) -> Match? {
        let end = min(limit ?? tokens.count, tokens.count)
        guard start >= 0 else { return nil }
        var node: Int32 = 0
        var best: Match?
        var index = start
        while index < end, let next = edges[Self.edge(from: node, tokens[index].word)] {
            node = next
            index += 1
            if let value = values[Int(node)] { best = Match(value: value, tokens: start..<index) }
        }
        return best
    }

    /// Calls `body` with the value and the end of every phrase that begins at token `start` and ends before
    /// `limit`, the shortest first.
    @inlinable
    public func forEachMatch(
        in tokens: [Token], at start: Int, before limit: Int, _ body: (Value, Int) -> Void
    ) {
        let end = min(limit, tokens.count)
        guard start >= 0 else { return }
        var node: Int32 = 0
        var index = start
        while index < end, let next = edges[Self.edge(from: node, tokens[index].word)] {
            node = next
            index += 1
            if let value = values[Int(node)] { body(value, index) }
        }
    }

    /// The longest phrase that begins `words`, and its length.
    @inlinable
    public func longestPrefix(of words: some Sequence<WordID>) -> (value: Value, words: Int)? {
        var node: Int32 = 0
        var length = 0
        var best: (value: Value, words: Int)?
        for word in words {
            guard let next = edges[Self.edge(from: node, word)] else { break }
            node = next
            length += 1
            if let value = values[Int(node)] { best = (value, length) }
        }
        return best
    }

    /// A node and a word as one key (the finaliser of MurmurHash3, Appleby 2011).
    @inlinable @inline(__always)
    static func edge(from node: Int32, _ word: WordID) -> WordID {
        guard node != 0 else { return word }
        var key = word.rawValue ^ (UInt64(UInt32(bitPattern: node)) &* 0x9e37_79b9_7f4a_7c15)
        key = (key ^ (key >> 33)) &* 0xff51_afd7_ed55_8ccd
        return WordID(rawValue: key ^ (key >> 33))
    }
}

extension PhraseTable: Sendable where Value: Sendable {}
extension PhraseTable.Match: Sendable where Value: Sendable {}
