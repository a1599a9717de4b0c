import Language

/// Matches the wordings of a lexicon against the tokens of a text.
struct CueMatcher {
    let lexicon: CueLexicon
    let tokens: [Token]
    /// The number of each token's word.
    private let numbers: [UInt16]

    init(_ document: TextDocument, lexicon: CueLexicon) {
        self.lexicon = lexicon
        tokens = document.tokens
        numbers = document.tokens.map { lexicon.vocabulary[$0.word] ?? 0 }
    }

    /// The patterns whose first word stands at a token.
    func candidates(at index: Int) -> Range<Int> { lexicon.starts[Int(numbers[index])] }

    /// The end of the match of a pattern that begins at `start`, the shortest first; `nil` where the pattern
    /// does not stand there.
    func matchEnd(of pattern: Int, at start: Int, before end: Int) -> Int? {
        match(lexicon.patterns[pattern].elements, at: start, before: end)
    }

    private func match(_ rest: Range<Int>, at position: Int, before end: Int) -> Int? {
        guard let first = rest.first else { return position }
        let element = lexicon.elements[first]
        let tail = rest.dropFirst()
        switch element.form {
        case .word:
            return holds(element, at: position, before: end)
                ? match(tail, at: position + 1, before: end) : nil
        case .optional:
            if holds(element, at: position, before: end),
                let found = match(tail, at: position + 1, before: end)
            {
                return found
            }
            return match(tail, at: position, before: end)
        case .gap:
            // A gap at the end of a pattern takes what it may: it shows the words that follow.
            if tail.isEmpty { return gapEnd(at: position, most: element.most, before: end) }
            for skipped in 0...element.most where position + skipped <= end {
                if let found = match(tail, at: position + skipped, before: end) { return found }
            }
            return nil
        }
    }

    private func holds(_ element: CuePattern.Element, at position: Int, before end: Int) -> Bool {
        guard position < end, numbers[position] != 0 else { return false }
        let number = numbers[position]
        for member in element.members where lexicon.members[member] == number { return true }
        return false
    }

    private func gapEnd(at position: Int, most: Int, before end: Int) -> Int {
        var stop = position
        while stop < end, stop - position < most, !tokens[stop].shape.contains(.punctuation) { stop += 1 }
        return stop
    }
}
