/// Where the text proper begins and ends: a dateline before it and a credit after it say who sent it,
/// not what.
struct TextBounds {
    /// Bytes in which a dateline must end.
    static let datelineBytes = 80
    /// Bytes of a closing credit at most.
    static let creditBytes = 40

    /// Where the text lies without a dateline ("TASHKENT, May 17 (Agency) - ") and a closing credit ("Agency").
    static func body(of text: [UInt8]) -> Range<Int> {
        let start = datelineEnd(text)
        return start..<max(start, creditStart(text))
    }

    /// A dateline begins with a word in capitals and ends with a dash before any sentence does.
    private static func datelineEnd(_ text: [UInt8]) -> Int {
        let capitals = text.prefix { $0 &- UInt8(ascii: "A") < 26 }
        guard capitals.count >= 2 else { return 0 }
        for index in capitals.count..<max(capitals.count, min(text.count, datelineBytes)) {
            if text[index] == UInt8(ascii: "\n") { return 0 }
            guard text[index] == UInt8(ascii: " ") else { continue }
            if let dash = dashEnd(text, index + 1), dash < text.count, text[dash] == UInt8(ascii: " ") {
                return dash + 1
            }
        }
        return 0
    }

    /// The end of "-", "--", U+2013 or U+2014.
    private static func dashEnd(_ text: [UInt8], _ start: Int) -> Int? {
        let hyphens = text[min(start, text.count)...].prefix { $0 == UInt8(ascii: "-") }.count
        if (1...2).contains(hyphens) { return start + hyphens }
        guard start + 2 < text.count, text[start] == 0xE2, text[start + 1] == 0x80,
            (0x93...0x94).contains(text[start + 2])
        else { return nil }
        return start + 3
    }

    /// A short last line that ends no sentence.
    private static func creditStart(_ text: [UInt8]) -> Int {
        var end = text.count
        while end > 0, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        guard end > 0, !isSentenceEnd(text[end - 1]),
            let line = text[max(0, end - creditBytes)..<end].lastIndex(of: UInt8(ascii: "\n"))
        else { return text.count }
        return line
    }

    private static func isSentenceEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), 0x80...: true
        default: false
        }
    }
}
