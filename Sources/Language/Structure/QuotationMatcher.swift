/// Pairs the quotation marks of a text, paragraph by paragraph, and tells apostrophes from single quotes.
struct QuotationMatcher {
    /// How far the close of a single-quoted stretch is looked for.
    static let maxSingleQuoteTokens = 300

    private struct Open {
        var family: QuoteMark.Family
        var quotation: Int
    }

    let bytes: [UInt8]
    var tokens: [Token]
    private var quotations: [Quotation] = []
    private var open: [Open] = []
    /// Family of the quotation that the paragraph before left open.
    private var continued: QuoteMark.Family?
    private var paragraph = 0..<0

    init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    mutating func match(paragraph: Range<Int>) {
        self.paragraph = paragraph
        for index in paragraph where tokens[index].shape.contains(.punctuation) {
            guard let mark = mark(at: index) else { continue }
            if mark.family == .single { readSingle(mark, index) } else { readDouble(mark, index) }
        }
        endParagraph()
    }

    private func mark(at index: Int) -> QuoteMark? {
        QuoteMark(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
    }

    // MARK: Context

    /// The mark at `index` has room before it: a space, a bracket, a dash or another opening mark.
    private func hasRoomBefore(_ index: Int) -> Bool {
        if index == paragraph.lowerBound || tokens[index].shape.contains(.spaceBefore) { return true }
        let previous = tokens[index - 1]
        if previous.shape.contains(.openQuote) { return true }
        guard previous.shape.contains(.punctuation) else { return false }
        switch bytes[Int(previous.start)] {
        case 0x28, 0x5B, 0x2D, 0x2F: return true  // ( [ - /
        case 0xE2:  // The dashes U+2012 to U+2015.
            let end = Int(previous.end)
            return bytes[end - 2] == 0x80 && (0x92...0x95).contains(bytes[end - 1])
        default: return false
        }
    }

    /// White space, or the end of the paragraph, follows the token.
    private func hasSpaceAfter(_ index: Int) -> Bool {
        index + 1 >= paragraph.upperBound || tokens[index + 1].shape.contains(.spaceBefore)
    }

    private func isOpen(_ family: QuoteMark.Family) -> Bool { open.contains { $0.family == family } }

    // MARK: Double marks

    private mutating func readDouble(_ mark: QuoteMark, _ index: Int) {
        let couldOpen = hasRoomBefore(index) && !hasSpaceAfter(index)
        if isOpen(mark.family) {
            let opensAnew = couldOpen && mark.direction != .close && !isEmptySince(mark.family, index)
            guard opensAnew else { return end(mark.family, index) }
            abandon(from: mark.family, before: index)
        } else if mark.direction == .close, !couldOpen {
            return
        } else if mark.direction == .either, !hasRoomBefore(index), hasSpaceAfter(index) {
            return  // An inch mark, or a close without its opening.
        }
        begin(mark.family, index)
    }

    /// The open mark of this family stands directly before `index`: `""`.
    private func isEmptySince(_ family: QuoteMark.Family, _ index: Int) -> Bool {
        guard let last = open.last(where: { $0.family == family }) else { return false }
        return quotations[last.quotation].tokens.lowerBound == index - 1
    }

    // MARK: Single marks

    private mutating func readSingle(_ mark: QuoteMark, _ index: Int) {
        if mark.direction != .close || !isOpen(.single), hasRoomBefore(index), !hasSpaceAfter(index) {
            let continuesOver = mark.direction == .open && index == paragraph.lowerBound
            if continuesOver || hasSingleClose(after: index) { begin(.single, index) }
            return
        }
        let isLoose = tokens[index].shape.contains(.spaceBefore) && !hasSpaceAfter(index)
        guard isOpen(.single), !isLoose else { return }
        if isPossessive(index), hasSingleClose(after: index) { return }
        end(.single, index)
    }

    /// A plural's apostrophe by its looks: "residents' homes".
    private func isPossessive(_ index: Int) -> Bool {
        guard index > paragraph.lowerBound, index + 1 < paragraph.upperBound, hasSpaceAfter(index) else {
            return false
        }
        let previous = tokens[index - 1]
        return previous.shape.contains(.alphabetic) && bytes[Int(previous.end) - 1] | 0x20 == 0x73
            && tokens[index + 1].shape.contains(.alphabetic)
    }

    /// A later mark can close a single quotation, before another one opens.
    private func hasSingleClose(after index: Int) -> Bool {
        let limit = min(paragraph.upperBound, index + 1 + Self.maxSingleQuoteTokens)
        for next in (index + 1)..<max(limit, index + 1) where tokens[next].shape.contains(.punctuation) {
            guard let mark = mark(at: next) else { continue }
            if mark.family == .double, mark.direction != .open, isOpen(.double), !hasRoomBefore(next) {
                return false
            }
            guard mark.family == .single else { continue }
            let hasRoom = hasRoomBefore(next)
            if hasRoom, !hasSpaceAfter(next), mark.direction != .close { return false }
            if !hasRoom, mark.direction != .open { return true }
        }
        return false
    }

    // MARK: Opening and closing

    private mutating func begin(_ family: QuoteMark.Family, _ index: Int) {
        let continues = continued == family && index == paragraph.lowerBound
        tokens[index].shape.insert(.openQuote)
        quotations.append(
            Quotation(
                tokens: index..<(index + 1), continues: continues, isClosed: false, depth: open.count))
        open.append(Open(family: family, quotation: quotations.count - 1))
    }

    private mutating func end(_ family: QuoteMark.Family, _ index: Int) {
        while let last = open.popLast() {
            if last.family == family {
                tokens[index].shape.insert(.closeQuote)
                quotations[last.quotation].tokens = quotations[last.quotation].tokens.lowerBound..<(index + 1)
                quotations[last.quotation].isClosed = true
                return
            }
            discard(last)
        }
    }

    /// Ends, unclosed, an open quotation of this family where another one opens, and drops what is inside it.
    private mutating func abandon(from family: QuoteMark.Family, before index: Int) {
        while let last = open.popLast() {
            guard last.family == family else {
                discard(last)
                continue
            }
            quotations[last.quotation].tokens = quotations[last.quotation].tokens.lowerBound..<index
            return
        }
    }

    private mutating func endParagraph() {
        continued = nil
        for (depth, last) in open.enumerated() {
            if depth == 0 {
                let start = quotations[last.quotation].tokens.lowerBound
                quotations[last.quotation].tokens = start..<paragraph.upperBound
                continued = last.family
            } else {
                discard(last)
            }
        }
        open.removeAll(keepingCapacity: true)
    }

    /// Quotations in order of their opening marks, once every paragraph is matched.
    func matched() -> [Quotation] { quotations.filter { !$0.tokens.isEmpty } }

    /// An opening that proved to be no quotation: its mark is plain punctuation again.
    private mutating func discard(_ mark: Open) {
        let start = quotations[mark.quotation].tokens.lowerBound
        tokens[start].shape.remove(.openQuote)
        quotations[mark.quotation].tokens = start..<start
    }
}
