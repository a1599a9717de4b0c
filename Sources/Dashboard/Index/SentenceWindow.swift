import Wire

/// Finds the sentence around a place in a text, to be read by people. Byte-wise: a sentence ends at a line's end, or
/// at `.`, `?`, `!` before white space, unless the full stop closes a short word such as "U.S." or "Mr.".
enum SentenceWindow {
    /// A longer sentence is cut around the place.
    static let maximumBytes = 600
    /// A full stop after a capitalised word of so few letters is an abbreviation's.
    private static let abbreviationBytes = 3

    /// `nil` where `span` is not on character boundaries of `body`.
    static func sentence(around span: Span, in body: [UInt8]) -> FigureRecord.Sentence? {
        guard isRange(span, of: body) else { return nil }
        let half = maximumBytes / 2
        var start = span.start
        while start > 0, span.start - start < half, !isEnd(start - 1, body) { start -= 1 }
        var end = span.end
        while end < body.count, end - span.end < half, end == span.end || !isEnd(end - 1, body) { end += 1 }
        while start < span.start, isSpace(body[start]) || isContinuation(body[start]) { start += 1 }
        while end > span.end, isSpace(body[end - 1]) || (end < body.count && isContinuation(body[end])) {
            end -= 1
        }
        return FigureRecord.Sentence(
            text: String(decoding: body[start..<end], as: UTF8.self),
            mark: Span(start: span.start - start, end: span.end - start))
    }

    /// Whether a span lies in the text and cuts no character.
    static func isRange(_ span: Span, of body: [UInt8]) -> Bool {
        span.start >= 0 && span.start < span.end && span.end <= body.count
            && !isContinuation(body[span.start])
            && (span.end == body.count || !isContinuation(body[span.end]))
    }

    /// Whether the byte at `index` is a sentence's last.
    private static func isEnd(_ index: Int, _ body: [UInt8]) -> Bool {
        let byte = body[index]
        if byte == 0x0A { return true }
        guard index + 1 < body.count, isSpace(body[index + 1]) else { return false }
        var last = index
        // A closing quotation mark belongs to the sentence.
        if byte == UInt8(ascii: "\""), index > 0 { last -= 1 }
        if byte == 0x9D, index >= 3, body[index - 1] == 0x80, body[index - 2] == 0xE2 { last -= 3 }
        switch body[last] {
        case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
        case UInt8(ascii: "."): return !closesShortWord(last, body)
        default: return false
        }
    }

    private static func closesShortWord(_ index: Int, _ body: [UInt8]) -> Bool {
        var length = 0
        var hasCapital = false
        var position = index
        while position > 0, !isSpace(body[position - 1]), length <= abbreviationBytes {
            position -= 1
            length += 1
            hasCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(body[position])
        }
        return length <= abbreviationBytes && hasCapital
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
