extension BodySelector {
    /// Takes out pull quotes: quotations set off that repeat words of a paragraph.
    func withoutPullQuotes(_ chosen: [Int]) -> [Int] {
        let quotations = chosen.filter {
            blocks[$0].kind == .quote && Self.quotationWords.contains(blocks[$0].words)
        }
        guard !quotations.isEmpty, quotations.count <= Self.quotations else { return chosen }
        var letters: [UInt8] = []
        for index in chosen where blocks[index].kind != .quote {
            letters += Self.letters(model.text.bytes(blocks[index]))
            letters.append(0)
        }
        let repeated = quotations.filter {
            ByteSearch.contains(Self.letters(model.text.bytes(blocks[$0])), in: letters[...])
        }
        return chosen.filter { !repeated.contains($0) }
    }

    private static let quotationWords = 4...40
    /// Pages with more are about something else than one article.
    private static let quotations = 20

    /// Letters and digits alone, so that punctuation may differ.
    private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.compactMap { byte in
            let lower = byte | 0x20
            return lower &- 0x61 < 26 ? lower : byte &- 0x30 < 10 ? byte : nil
        }
    }
}
