import Language

/// The article's text as JSON-LD gives it: beside the visible text a hint of what belongs to it, and in its
/// place where the page shows only the beginning.
struct DeclaredBody {
    let paragraphs: [String]
    let words: Int
    private let shingles: Set<Shingle>

    /// A text of more lines is read as one.
    private static let limitLines = 2000

    /// Four words in a row.
    private struct Shingle: Hashable {
        var first: WordID, second: WordID, third: WordID, fourth: WordID
    }

    /// - Parameter text: plain, or with markup and entities.
    init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        let isReasonable = lines.count <= Self.limitLines
        paragraphs = (isReasonable ? lines : [text]).map(PlainText.plain).filter { !$0.isEmpty }
        let ids = paragraphs.flatMap { BlockWords.ids(Array($0.utf8)[...], limit: .max) }
        words = ids.count
        shingles = Set(Self.shingles(ids))
    }

    /// How much of a text stands in this one, 0 to 1; `nil` for texts that are too short to tell.
    func share(of text: ArraySlice<UInt8>) -> Double? {
        let own = Self.shingles(BlockWords.ids(text, limit: .max))
        guard !own.isEmpty, !shingles.isEmpty else { return nil }
        return Double(own.count { shingles.contains($0) }) / Double(own.count)
    }

    private static func shingles(_ words: [WordID]) -> [Shingle] {
        guard words.count >= 4 else { return [] }
        return (0...(words.count - 4)).map {
            Shingle(first: words[$0], second: words[$0 + 1], third: words[$0 + 2], fourth: words[$0 + 3])
        }
    }
}
