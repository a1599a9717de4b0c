import Language

/// Cuts a class or id into words ("relatedPosts-list" gives related, posts, list) and looks up single words,
/// pairs and triples of neighbours.
struct HintWords {
    private(set) var found: [ElementHint] = []
    private let hints: [WordID: ElementHint]
    private var word: [UInt8] = []
    private var neighbours: [[UInt8]] = []

    init(_ hints: [WordID: ElementHint]) { self.hints = hints }

    mutating func read(_ value: ArraySlice<UInt8>) {
        var previousIsLower = false
        for byte in value.prefix(Self.valueBytes) {
            let lower = byte | 0x20
            let isLetter = lower &- 0x61 < 26
            let isUpper = isLetter && byte < 0x60
            if !isLetter || (isUpper && previousIsLower) { endWord() }
            if byte == 0x20 || byte == 0x09 || byte == 0x0A { neighbours.removeAll(keepingCapacity: true) }
            if isLetter { word.append(lower) }
            previousIsLower = isLetter && !isUpper
        }
        endWord()
        neighbours.removeAll(keepingCapacity: true)
    }

    /// Longer class lists are generated and say nothing.
    private static let valueBytes = 400

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        neighbours.append(word)
        word.removeAll(keepingCapacity: true)
        if neighbours.count > 3 { neighbours.removeFirst() }
        var joined: [UInt8] = []
        for part in neighbours.reversed() {
            joined = joined.isEmpty ? part : part + [0x20] + joined
            if let hint = hints[WordID(joined)] { found.append(hint) }
        }
    }
}
