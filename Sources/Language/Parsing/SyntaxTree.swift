/// Heads, relations and extents of the tokens of a document.
public struct SyntaxTree: Sendable {
    /// By token: the index of its head, -1 for the head of a sentence.
    public private(set) var heads: [Int32]
    public private(set) var relations: [Relation]
    /// By token: the first token of what hangs from it, and the one after the last.
    private var starts: [Int32]
    private var ends: [Int32]

    init(count: Int) {
        heads = Array(repeating: -1, count: count)
        relations = Array(repeating: .dep, count: count)
        starts = (0..<Int32(count)).map { $0 }
        ends = (0..<Int32(count)).map { $0 + 1 }
    }

    /// The tokens from the first to the last that hang from `token`, itself included.
    public func extent(of token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

    mutating func set(_ token: Int, head: Int32, _ relation: Relation) {
        heads[token] = head
        relations[token] = head < 0 ? .root : relation
    }

    /// Quotation marks hang from the highest word on their inner side that the mark encloses.
    mutating func attachQuotes(_ sentence: Range<Int>, _ tokens: [Token]) {
        let root = sentence.first { relations[$0] == .root } ?? sentence.lowerBound
        for mark in sentence {
            let opens = tokens[mark].shape.contains(.openQuote)
            guard opens || tokens[mark].shape.contains(.closeQuote) else { continue }
            var inner = opens ? mark + 1 : mark - 1
            while sentence.contains(inner), !tokens[inner].shape.isDisjoint(with: [.openQuote, .closeQuote]) {
                inner += opens ? 1 : -1
            }
            relations[mark] = .punct
            guard sentence.contains(inner) else {
                if mark != root { heads[mark] = Int32(root) } else { relations[mark] = .root }
                continue
            }
            // Heads form a tree over the words, so the climb ends.
            while heads[inner] >= 0, opens ? heads[inner] > mark : heads[inner] < mark {
                inner = Int(heads[inner])
            }
            heads[mark] = Int32(inner)
        }
    }

    /// Widens every ancestor by every token. Bounded by depth times length.
    mutating func findExtents(_ sentence: Range<Int>) {
        for token in sentence {
            var ancestor = heads[token]
            while ancestor >= 0 {
                let index = Int(ancestor)
                if starts[index] <= token, ends[index] > token { break }
                starts[index] = min(starts[index], Int32(token))
                ends[index] = max(ends[index], Int32(token + 1))
                ancestor = heads[index]
            }
        }
    }
}
