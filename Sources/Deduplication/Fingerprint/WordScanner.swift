/// Cuts a text into normalised words: runs of letters and digits, ASCII lower-cased, everything else apart.
/// Copies that differ only in punctuation, case or white space scan alike.
struct WordScanner {
    /// A normalised word.
    struct Word {
        /// 64-bit FNV-1a over the normalised bytes.
        var hash: UInt64
        /// Made of digits, "10,000" and "2.5" included.
        var isNumber: Bool
    }

    private static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3

    /// Calls `body` for each word of `text`, in order, with its normalised hash.
    static func scan(_ text: [UInt8], _ body: (Word) -> Void) {
        var hash = offsetBasis
        var isInside = false
        var hasDigit = false
        var hasLetter = false
        func finish() {
            guard isInside else { return }
            body(Word(hash: hash, isNumber: hasDigit && !hasLetter))
            hash = offsetBasis
            isInside = false
            hasDigit = false
            hasLetter = false
        }
        for (index, byte) in text.enumerated() {
            if byte &- UInt8(ascii: "0") < 10 {
                hasDigit = true
            } else if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
                hasLetter = true
            } else if byte >= 0x80, !isGeneralPunctuation(text, index) {
                hasLetter = true
            } else if isNumberSeparator(text, index), hasDigit, !hasLetter {
                continue
            } else {
                finish()
                continue
            }
            let folded = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
            hash = (hash ^ UInt64(folded)) &* prime
            isInside = true
        }
        finish()
    }

    /// A comma or point between two digits.
    private static func isNumberSeparator(_ text: [UInt8], _ index: Int) -> Bool {
        guard text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "."),
            index + 1 < text.count
        else { return false }
        return text[index + 1] &- UInt8(ascii: "0") < 10
    }

    /// Whether a byte belongs to U+2000 to U+206F (quotation marks, dashes) or U+00A0 to U+00BF.
    private static func isGeneralPunctuation(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case 0xC2: return true
        case 0xE2: return index + 1 < text.count && (text[index + 1] == 0x80 || text[index + 1] == 0x81)
        case 0x80...0xBF:
            if index >= 1, text[index - 1] == 0xC2 { return true }
            if index >= 1, text[index - 1] == 0xE2 { return text[index] == 0x80 || text[index] == 0x81 }
            return index >= 2 && text[index - 2] == 0xE2 && (text[index - 1] == 0x80 || text[index - 1] == 0x81)
        default: return false
        }
    }
}
