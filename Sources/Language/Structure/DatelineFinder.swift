/// Finds "NAIROBI, Kenya (AP) _" at the start of a paragraph.
struct DatelineFinder {
    /// Longest dateline in tokens.
    static let maxTokens = 20
    /// Longest dateline without an agency or a place in capitals: "New Delhi, India -".
    static let maxPlainTokens = 5

    let bytes: [UInt8]
    let tokens: [Token]
    let lexicon: StructureLexicon

    /// The number of tokens of the dateline that begins the paragraph, its dash included; 0 if there is none.
    func length(in paragraph: Range<Int>) -> Int {
        var hasBracket = false
        var hasAgency = false
        var isCapitalPlace = true
        let limit = min(paragraph.upperBound, paragraph.lowerBound + Self.maxTokens)
        guard let first = paragraph.first else { return 0 }
        let isSite = isDomain(first)
        isCapitalPlace = tokens[first].shape.contains(.allCaps)
        for index in paragraph.lowerBound..<limit {
            let token = tokens[index]
            guard token.shape.contains(.punctuation) else {
                if lexicon.agencies.contains(token.word) { hasAgency = true }
                guard fits(token) else { return 0 }
                continue
            }
            if isDash(index) {
                let length = index - paragraph.lowerBound
                guard length > 0, index + 1 < paragraph.upperBound else { return 0 }
                let isCertain = isSite || hasBracket && hasAgency || isCapitalPlace
                let isPlain = length <= Self.maxPlainTokens && token.shape.contains(.spaceBefore)
                    && tokens[index + 1].shape.contains(.spaceBefore) && startsSentence(index + 1, paragraph)
                return isCertain || hasBracket || isPlain ? length + 1 : 0
            }
            switch bytes[Int(token.start)] {
            case 0x28, 0x5B: hasBracket = true
            case 0x3A:  // "ISLAMABAD: Pakistan's", but not "WATCH: ..." within a sentence.
                let length = index - paragraph.lowerBound
                let isPlace = isCapitalPlace && length <= 3 && startsSentence(index + 1, paragraph)
                return isPlace ? length + 1 : 0
            case 0x2C, 0x2E, 0x2F, 0x29, 0x5D, 0x7C, 0x27: break  // , . / ) ] | '
            default: return 0
            }
        }
        return 0
    }

    /// May stand in a dateline: a name, a number, a month, or a word that joins names.
    private func fits(_ token: Token) -> Bool {
        token.shape.contains(.capitalized) || token.shape.contains(.digit)
            || lexicon.nameJoiners.contains(token.word)
    }

    private func startsSentence(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard index < paragraph.upperBound else { return false }
        let shape = tokens[index].shape
        return shape.contains(.capitalized) || shape.contains(.openQuote) || shape.contains(.number)
    }

    private func isDomain(_ index: Int) -> Bool {
        let range = Int(tokens[index].start)..<Int(tokens[index].end)
        guard let stop = bytes[range].lastIndex(of: 0x2E), stop + 1 < range.upperBound else { return false }
        return lexicon.domains.contains(WordID(bytes[(stop + 1)..<range.upperBound]))
    }

    /// -, --, _, and the dashes of U+2012 to U+2015.
    private func isDash(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        switch bytes[start] {
        case 0x2D, 0x5F: return true
        case 0xE2: return tokens[index].end - tokens[index].start == 3 && bytes[start + 1] == 0x80
            && (0x92...0x95).contains(bytes[start + 2])
        default: return false
        }
    }
}
