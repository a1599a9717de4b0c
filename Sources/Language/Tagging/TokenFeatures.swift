/// What the models see of a token, computed once from its bytes.
package struct TokenFeatures: Sendable {
    /// How a word is capitalised, as far as that tells something.
    package enum Casing: UInt32, Sendable {
        case lower, capitalized, sentenceStart, allCaps
        /// In a headline, or a text in capitals, where capitals tell nothing.
        case titled, titledLower
    }

    /// The word, numbers folded to two classes.
    package var word: UInt32
    /// The last four and first four bytes, ASCII letters lowered; the last byte lowest.
    package var suffix: UInt32
    package var prefix: UInt32
    package var casing: Casing
    /// Casing with digits, hyphens and the like.
    package var shape: UInt32
    /// What the dictionary says of the word: `WordForms.Kinds`.
    package var kinds: UInt32 = 0

    /// Stands before the first and after the last token of a sentence.
    package static let outside = TokenFeatures(
        word: 1, suffix: 1, prefix: 1, casing: .lower, shape: 255)
}

extension TokenFeatures {
    /// - Parameter titled: capitals tell nothing in this token's sentence.
    /// - Parameter opens: the token is the first word of a sentence or quotation.
    init(_ token: Token, bytes: [UInt8], opens: Bool, titled: Bool) {
        let start = Int(token.start)
        let end = Int(token.end)
        suffix = 0
        for index in max(start, end - 4)..<end { suffix = suffix << 8 | UInt32(Self.folded(bytes[index])) }
        prefix = 0
        for index in start..<min(start + 4, end) { prefix = prefix << 8 | UInt32(Self.folded(bytes[index])) }

        if token.shape.contains(.number) {
            let isYear = end - start == 4 && (bytes[start] == 0x31 || bytes[start] == 0x32)
            word = isYear ? 2 : 3
            suffix = word
            prefix = word
        } else {
            word = UInt32(truncatingIfNeeded: token.word.rawValue ^ (token.word.rawValue >> 32))
        }

        let isCapital = token.shape.contains(.capitalized)
        if titled {
            casing = isCapital ? .titled : .titledLower
        } else if isCapital {
            casing = opens ? .sentenceStart : token.shape.contains(.allCaps) ? .allCaps : .capitalized
        } else {
            casing = .lower
        }
        var shape = casing.rawValue
        if token.shape.contains(.digit) { shape |= 8 }
        if token.shape.contains(.hyphenated) { shape |= 16 }
        if token.shape.contains(.number) { shape |= 32 }
        if token.shape.contains(.alphabetic) { shape |= 64 }
        if end - start <= 3 { shape |= 128 }
        self.shape = shape
    }

    /// The same but perhaps for `kinds`, which follow from the word.
    @inline(__always)
    func isSameWord(as other: TokenFeatures) -> Bool {
        word == other.word && suffix == other.suffix && prefix == other.prefix && shape == other.shape
            && casing == other.casing
    }

    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The features of one sentence, by token.
    package static func sentence(
        _ range: Range<Int>, tokens: [Token], bytes: [UInt8], forms: WordForms
    ) -> [TokenFeatures] {
        var features: [TokenFeatures] = []
        forEach(in: range, tokens: tokens, bytes: bytes) { token, word in
            var word = word
            word.kinds = forms.kinds(of: token)
            features.append(word)
        }
        return features
    }

    /// Calls `body` for each token of a sentence, with its features except their `kinds`.
    @inline(__always)
    static func forEach(
        in range: Range<Int>, tokens: [Token], bytes: [UInt8], _ body: (Token, TokenFeatures) -> Void
    ) {
        let titled = isTitled(range, tokens: tokens)
        var opens = true
        for token in tokens[range] {
            body(token, TokenFeatures(token, bytes: bytes, opens: opens, titled: titled))
            if token.shape.contains(.punctuation) {
                opens = opens || token.shape.contains(.openQuote) || bytes[Int(token.start)] == 0x3A
            } else {
                opens = false
            }
        }
    }

    /// Nearly every longer word is capitalised: a headline, or text in capitals.
    private static func isTitled(_ range: Range<Int>, tokens: [Token]) -> Bool {
        var capitals = 0
        var words = 0
        for token in tokens[range] {
            guard token.shape.contains(.alphabetic), token.end - token.start > 3 else { continue }
            words += 1
            if token.shape.contains(.capitalized) { capitals += 1 }
        }
        return words >= 3 && 5 * capitals >= 4 * words
    }
}
