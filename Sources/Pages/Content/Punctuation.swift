/// Counts over a block's UTF-8 text.
enum Punctuation {
    /// Words between white space; a character of a script written without spaces counts half a word.
    static func measure(_ text: ArraySlice<UInt8>) -> (words: Int, sentences: Int) {
        var spaces = 0
        var sentences = 0
        var wide = 0
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == 0x20 || byte == 0x0A {
                spaces += 1
            } else if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                if index + 1 == text.endIndex || text[index + 1] <= 0x22 || text[index + 1] >= 0x80 {
                    sentences += 1
                }
            } else if byte >= 0xE3 && byte <= 0xE9, index + 2 < text.endIndex {
                if byte == 0xE3, text[index + 1] == 0x80, text[index + 2] == 0x82 { sentences += 1 }
                wide += 1
            }
            index += 1
        }
        return (text.isEmpty ? 0 : spaces + 1 + wide / 2, sentences)
    }

    /// The last character, closing quotation marks and brackets apart, ends a sentence.
    static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
        var end = text.endIndex
        while end > text.startIndex {
            let byte = text[end - 1]
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte <= 0x20 {
                end -= 1
            } else if end - 3 >= text.startIndex, text[end - 3] == 0xE2, text[end - 2] == 0x80,
                byte == 0x9D || byte == 0x99
            {
                end -= 3
            } else if end - 2 >= text.startIndex, text[end - 2] == 0xC2, byte == 0xBB {
                end -= 2
            } else {
                break
            }
        }
        guard end > text.startIndex else { return false }
        let byte = text[end - 1]
        if byte == 0x2E || byte == 0x21 || byte == 0x3F { return true }
        guard end - 3 >= text.startIndex else { return false }
        switch (text[end - 3], text[end - 2], byte) {
        case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F),
            (0xE0, 0xA5, 0xA4):
            return true
        default: return end - 2 >= text.startIndex && text[end - 2] == 0xD8 && byte == 0x9F
        }
    }
}
