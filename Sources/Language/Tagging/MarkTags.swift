extension Tag {
    /// The tag of a mark that needs no model, by its first byte and direction; nil for words and apostrophes.
    package init?(mark token: Token, bytes: [UInt8]) {
        guard token.shape.contains(.punctuation) else { return nil }
        if token.shape.contains(.openQuote) {
            self = .openQuote
            return
        }
        if token.shape.contains(.closeQuote) {
            self = .closeQuote
            return
        }
        let start = Int(token.start)
        let last = bytes[Int(token.end) - 1]
        switch bytes[start] {
        case 0x27: return nil  // '
        case 0x2C: self = .comma
        case 0x2E: self = token.end - token.start == 1 ? .period : .colon
        case 0x21, 0x3F: self = .period
        case 0x3A, 0x3B, 0x5F: self = .colon  // : ; _
        case 0x2D:  // -
            let joins = token.end - token.start == 1 && !token.shape.contains(.spaceBefore)
            self = joins ? .hyphen : .colon
        case 0x28, 0x5B, 0x7B: self = .openBracket
        case 0x29, 0x5D, 0x7D: self = .closeBracket
        case 0x24, 0x41...0x5A: self = .currency  // $, US$
        case 0x25: self = .nn  // %, as the Penn Treebank has it
        case 0x26: self = .cc  // &
        case 0x22, 0x60: self = .closeQuote
        case 0xC2 where last == 0xA2 || last == 0xA3 || last == 0xA5: self = .currency
        case 0xE2:
            let middle = bytes[min(start + 1, Int(token.end) - 1)]
            switch (middle, last) {
            case (0x80, 0x98...0x9B): return nil
            case (0x80, 0x92...0x95), (0x80, 0xA6): self = .colon
            case (0x82, _): self = .currency
            case (0x80, 0x9C...0x9F): self = .closeQuote
            default: self = .sym
            }
        default: self = .sym
        }
    }
}
