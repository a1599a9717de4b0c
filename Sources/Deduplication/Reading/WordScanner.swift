/// Cuts a text into normalised words: runs of letters and digits, ASCII lower-cased, everything else apart.
/// Copies that differ only in punctuation, case or white space scan alike. In scripts without spaces every
/// character is a word.
struct WordScanner {
    /// A normalised word.
    struct Word {
        /// 64-bit FNV-1a over the normalised bytes.
        var hash = Self.offsetBasis
        /// Bytes of the text.
        var byteCount = 0
        var hasDigit = false
        /// "18th", "4x4" and numbers.
        var beginsWithDigit = false
        var hasLetter = false
        /// Begins with an ASCII capital and does not begin a sentence: most such words are names.
        var isName = false
        /// The number that its first four digits write.
        var value = 0

        /// Made of digits, "10,000" and "2.5" included.
        var isNumber: Bool { hasDigit && !hasLetter }

        private static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
        private static let prime: UInt64 = 0x100_0000_01b3

        init() {}

        /// The hash that a scan gives a lower-case word.
        init(_ text: String) {
            for byte in text.utf8 { append(byte) }
        }

        mutating func append(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* Self.prime
            byteCount += 1
        }
    }

    private var word = Word()
    private var beginsSentence = true

    /// Calls `body` for each word of `text`, in order.
    static func scan(_ text: Span<UInt8>, _ body: (Word) -> Void) {
        var scanner = WordScanner()
        scanner.run(text, body)
    }

    static func scan(_ text: String, _ body: (Word) -> Void) { scan(text.utf8Span.span, body) }

    private mutating func run(_ text: Span<UInt8>, _ body: (Word) -> Void) {
        var index = 0
        while index < text.count {
            let length = ScriptKind.length(of: text, at: index)
            switch ScriptKind(text, at: index, length) {
            case .letter:
                index = take(text, from: index, length)
                continue
            case .ideograph:
                finish(body)
                _ = take(text, from: index, length)
                finish(body)
            case .separator where joinsDigits(text, index):
                break
            case .separator:
                finish(body)
                passSeparator(text, index)
            }
            index += length
        }
        finish(body)
    }

    /// Takes the character of `length` bytes at `start` and the ASCII letters and digits after it, and gives
    /// their end.
    private mutating func take(_ text: Span<UInt8>, from start: Int, _ length: Int) -> Int {
        var word = word
        if word.byteCount == 0 {
            word.isName = Self.isUpper(text[start]) && !beginsSentence
            word.beginsWithDigit = Self.isDigit(text[start])
        }
        var index = start
        while index < text.count, index < start + length || ScriptKind.isASCIIWord(text[index]) {
            let byte = text[index]
            if Self.isDigit(byte) {
                word.hasDigit = true
                if word.value < 1_000 { word.value = word.value * 10 + Int(byte &- UInt8(ascii: "0")) }
            } else {
                word.hasLetter = true
            }
            word.append(Self.isUpper(byte) ? byte | 0x20 : byte)
            index += 1
        }
        self.word = word
        return index
    }

    private static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private mutating func finish(_ body: (Word) -> Void) {
        guard word.byteCount > 0 else { return }
        body(word)
        word = Word()
        beginsSentence = false
    }

    /// Spaces, quotation marks and brackets leave open whether a sentence begins; an empty line begins one.
    private mutating func passSeparator(_ text: Span<UInt8>, _ index: Int) {
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): beginsSentence = true
        case UInt8(ascii: "\n"):
            beginsSentence = beginsSentence || (index > 0 && text[index - 1] == text[index])
        case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "<"), 0x80...: break
        default: beginsSentence = false
        }
    }

    /// A comma or point between two digits.
    private func joinsDigits(_ text: Span<UInt8>, _ index: Int) -> Bool {
        guard word.isNumber, text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "."),
            index + 1 < text.count
        else { return false }
        return Self.isDigit(text[index + 1])
    }
}
