/// The words of a text, scanned once for all who read them.
struct TextWords {
    /// In order.
    let all: [WordScanner.Word]
    /// Those of the text proper, without dateline and closing credit.
    let body: ArraySlice<WordScanner.Word>

    /// - Parameter text: UTF-8; other bytes scan as letters.
    init(_ text: [UInt8]) {
        let bounds = TextBounds.body(of: text)
        let span = text.span
        var words: [WordScanner.Word] = []
        words.reserveCapacity(text.count / Self.usualBytesPerWord)
        WordScanner.scan(span.extracting(..<bounds.lowerBound)) { words.append($0) }
        let start = words.count
        WordScanner.scan(span.extracting(bounds)) { words.append($0) }
        let end = words.count
        WordScanner.scan(span.extracting(bounds.upperBound...)) { words.append($0) }
        all = words
        body = words[start..<end]
    }

    private static let usualBytesPerWord = 5
}
