/// One pass over a text from left to right. `TokenScanner+Words` reads words and numbers, `+Addresses` web
/// and mail addresses; marks are read here.
struct TokenScanner {
    let text: TextCursor
    let lexicon: TokenizerLexicon
    var stream = TokenStream()
    var position = 0
    private var pendingBreaks: UInt8 = 0
    private var pendingSpace = true

    init(text: TextCursor, lexicon: TokenizerLexicon) {
        self.text = text
        self.lexicon = lexicon
        // Few texts have more tokens than one in four bytes.
        stream.tokens.reserveCapacity(text.count / 4)
        stream.lineBreaks.reserveCapacity(text.count / 4)
    }

    mutating func scan() {
        while position < text.count {
            let character = text.character(at: position)
            switch character.kind {
            case .space:
                pendingSpace = true
                position += character.length
            case .newline:
                pendingSpace = true
                pendingBreaks = min(pendingBreaks + 1, 2)
                position += character.length
            case .lower, .upper, .digit:
                scanWord()
            case .apostrophe:
                if !scanElision() { scanMark(character.length) }
            case .hyphen, .ellipsis, .currency, .mark:
                if !scanHandle() { scanMark(character.length) }
            }
        }
    }

    /// Ends the token that began at `start`.
    mutating func emit(_ start: Int, _ end: Int, _ shape: Shape) {
        var shape = shape
        if pendingSpace { shape.insert(.spaceBefore) }
        stream.tokens.append(
            Token(start: Int32(start), end: Int32(end), word: word(start..<end), shape: shape))
        stream.lineBreaks.append(pendingBreaks)
        pendingBreaks = 0
        pendingSpace = false
        position = end
    }

    func word(_ range: Range<Int>) -> WordID {
        WordID(UnsafeBufferPointer(rebasing: text.bytes[range]))
    }

    /// A mark of its own; runs of stops, dashes, "!?", back quotes and doubled apostrophes are one token.
    private mutating func scanMark(_ length: Int) {
        let first = text.byte(position)
        var end = position + length
        switch first {
        case 0x2E, 0x2D, 0x5F, 0x2A, 0x3D, 0x7E:  // . - _ * = ~
            while text.byte(end) == first { end += 1 }
        case 0x21, 0x3F:  // ! ?
            while text.byte(end) == 0x21 || text.byte(end) == 0x3F { end += 1 }
        case 0x27, 0x60:  // '' ``
            if text.byte(end) == first { end += 1 }
        default: break
        }
        emit(position, end, .punctuation)
    }

    /// "'90s" and "'em", where the apostrophe belongs to the word.
    private mutating func scanElision() -> Bool {
        guard pendingSpace || stream.tokens.last.map({ $0.shape.contains(.punctuation) }) ?? true else {
            return false
        }
        let start = position
        var end = start + text.character(at: start).length
        if text.kind(at: end) == .digit, text.kind(at: end + 1) == .digit {
            end += 2
            if text.byte(end) | 0x20 == 0x73 { end += 1 }
            guard !text.kind(at: end).isAlphanumeric else { return false }
            emit(start, end, [.digit, .alphabetic])
            return true
        }
        while text.kind(at: end).isLetter { end += text.character(at: end).length }
        guard lexicon.elisions.contains(word(start..<end)) else { return false }
        emit(start, end, .alphabetic)
        return true
    }
}
