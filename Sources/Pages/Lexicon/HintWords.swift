import Language

/// Cuts a class or id into words ("relatedPosts-list" gives related, posts, list) and looks up single words,
/// pairs and triples of neighbours.
struct HintWords {
    private let hints: [WordID: ElementHint]
    /// The name read so far, its words separated by spaces.
    private var name: [UInt8] = []
    /// Where the last words begin in `name`.
    private var starts: [Int] = []

    init(_ hints: [WordID: ElementHint]) { self.hints = hints }

    /// The hints of all words in an attribute's value.
    mutating func read(_ value: ArraySlice<UInt8>) -> ElementHint {
        var found: ElementHint = []
        var previousIsLower = false
        var inWord = false
        begin()
        for byte in value.prefix(Self.valueBytes) {
            let isLetter = (byte | 0x20) &- 0x61 < 26
            let isUpper = isLetter && byte < 0x60
            if inWord, !isLetter || (isUpper && previousIsLower) {
                lookUp(&found)
                inWord = false
            }
            if byte <= 0x20 { begin() }
            if isLetter {
                if !inWord {
                    if !name.isEmpty { name.append(0x20) }
                    starts.append(name.count)
                    inWord = true
                }
                name.append(byte | 0x20)
            }
            previousIsLower = isLetter && !isUpper
        }
        if inWord { lookUp(&found) }
        return found
    }

    /// Longer class lists are generated and say nothing.
    private static let valueBytes = 400
    private static let neighbours = 3

    private mutating func begin() {
        name.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
    }

    private func lookUp(_ found: inout ElementHint) {
        for start in starts.suffix(Self.neighbours) {
            if let hint = hints[WordID(name[start...])] { found.formUnion(hint) }
        }
    }
}
