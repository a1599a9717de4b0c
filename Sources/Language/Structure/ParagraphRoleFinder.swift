/// Tells captions, bylines, date lines and headings from body text, by signs that hold for any outlet.
struct ParagraphRoleFinder {
    /// Longest heading, byline and caption, in words.
    static let maxHeadingWords = 12
    static let maxBylineWords = 14
    static let maxSignOffWords = 60
    static let maxCaptionWords = 80
    /// Longest caption that is told by its want of a verb.
    static let maxFragmentTokens = 160
    /// Longest question that is a heading.
    static let maxQuestionWords = 8
    /// Paragraphs from the start among which captions are usual.
    static let topParagraphs = 3
    /// A paragraph is a caption from this sum of weights.
    static let captionThreshold = 3

    let bytes: [UInt8]
    let tokens: [Token]
    let lexicon: StructureLexicon

    /// The role of the paragraph with these tokens, the `number`th (from 0) of `count`.
    func role(of paragraph: Range<Int>, number: Int, count: Int) -> Paragraph.Role {
        let words = paragraph.count { !tokens[$0].shape.contains(.punctuation) }
        guard words > 0 else { return .heading }
        if isByline(paragraph, words) || isDateLine(paragraph, words) { return .byline }
        if captionWeight(paragraph, words, number) >= Self.captionThreshold { return .caption }
        if isHeading(paragraph, words, isLast: number == count - 1) { return .heading }
        return .body
    }

    /// Whether the role of a paragraph may depend on its tags: it can be a caption without a verb.
    static func readsTags(of paragraph: Range<Int>, number: Int) -> Bool {
        (1..<topParagraphs).contains(number) && paragraph.count <= maxFragmentTokens
    }

    private func first(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] }

    /// Index of the last token that is no closing quote or bracket.
    private func lastMeaningful(_ paragraph: Range<Int>) -> Int {
        var last = paragraph.upperBound - 1
        while last > paragraph.lowerBound,
            tokens[last].shape.contains(.closeQuote) || first(last) == 0x29 || first(last) == 0x5D {
            last -= 1
        }
        return last
    }

    private func endsWithStop(_ paragraph: Range<Int>) -> Bool {
        let last = tokens[lastMeaningful(paragraph)]
        guard last.shape.contains(.punctuation) else { return false }
        let byte = bytes[Int(last.start)]
        return byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0xE2
    }

    // MARK: Bylines and dates

    private func isByline(_ paragraph: Range<Int>, _ words: Int) -> Bool {
        let found = lexicon.bylineMarks.longestMatch(
            in: tokens, at: paragraph.lowerBound, before: paragraph.upperBound)
        guard let match = found else { return false }
        if match.value { return words <= Self.maxSignOffWords }
        let rest = match.tokens.upperBound..<paragraph.upperBound
        guard words <= Self.maxBylineWords, !rest.isEmpty else { return false }
        return rest.allSatisfy { index in
            let token = tokens[index]
            return !token.shape.isDisjoint(with: [.capitalized, .punctuation, .digit])
                || lexicon.nameJoiners.contains(token.word)
        }
    }

    private func isDateLine(_ paragraph: Range<Int>, _ words: Int) -> Bool {
        guard words <= Self.maxBylineWords else { return false }
        var hasDigit = false
        for index in paragraph {
            let token = tokens[index]
            if token.shape.contains(.digit) { hasDigit = true }
            let fits = !token.shape.isDisjoint(with: [.punctuation, .number])
                || lexicon.dateWords.contains(token.word)
                || token.shape.contains(.digit) && token.end - token.start <= 10
            if !fits { return false }
        }
        return hasDigit && words > 1
    }

    // MARK: Captions

    private func captionWeight(_ paragraph: Range<Int>, _ words: Int, _ number: Int) -> Int {
        guard words <= Self.maxCaptionWords, !hasAttribution(paragraph) else { return 0 }
        var weight = markWeight(paragraph)
        if hasCredit(paragraph, words) { weight += 3 }
        guard number < Self.topParagraphs else { return weight }
        weight += 1
        if let start = paragraph.first, tokens[start].shape.contains(.alphabetic),
            !tokens[start].shape.contains(.capitalized), !tokens[start].shape.contains(.digit) {
            weight += 1
        }
        if words > 3, endsWithStop(paragraph), Self.readsTags(of: paragraph, number: number),
            isFragment(paragraph)
        {
            weight += 2
        }
        return weight
    }

    /// The weightiest caption phrase.
    private func markWeight(_ paragraph: Range<Int>) -> Int {
        paragraph.reduce(0) { weight, index in
            let match = lexicon.captionMarks.longestMatch(
                in: tokens, at: index, before: paragraph.upperBound)
            return max(weight, match?.value ?? 0)
        }
    }

    /// Ends in an agency's name instead of a stop: "… after the flood  AP/Ana Ruiz", "(AFP/Ana Ruiz)".
    private func hasCredit(_ paragraph: Range<Int>, _ words: Int) -> Bool {
        let last = paragraph.upperBound - 1
        let isBracketed = first(last) == 0x29 || first(last) == 0x5D
        guard words > 6, isBracketed || !endsWithStop(paragraph) else { return false }
        let tail = max(paragraph.lowerBound + 3, last - 5)..<paragraph.upperBound
        let agencies = tail.filter { lexicon.agencies.contains(tokens[$0].word) }
        guard let agency = agencies.last else { return false }
        if isBracketed {
            // A credit fills its bracket: "(Reuters)", "(AFP/Jane Doe)".
            let brackets = tail.filter { first($0) == 0x28 || first($0) == 0x5B }
            guard let open = brackets.last else { return false }
            return open < agency && (open + 1..<last).allSatisfy(isNamePart)
        }
        return (agency..<paragraph.upperBound).allSatisfy(isNamePart)
    }

    private func isNamePart(_ index: Int) -> Bool {
        !tokens[index].shape.isDisjoint(with: [.capitalized, .punctuation, .digit])
    }

    /// Speech verbs in the past belong to body text.
    private func hasAttribution(_ paragraph: Range<Int>) -> Bool {
        paragraph.contains { tokens[$0].word == "said" || tokens[$0].word == "told" }
    }

    /// Tagged, and without a finite verb.
    private func isFragment(_ paragraph: Range<Int>) -> Bool {
        paragraph.allSatisfy { tokens[$0].tag != .unknown && !tokens[$0].tag.isFiniteVerb }
    }

    // MARK: Headings

    private func isHeading(_ paragraph: Range<Int>, _ words: Int, isLast: Bool) -> Bool {
        guard !isLast, words <= Self.maxHeadingWords else { return false }
        let last = lastMeaningful(paragraph)
        guard let start = paragraph.first, !tokens[start].shape.contains(.openQuote) else { return false }
        if endsWithStop(paragraph) {
            let isQuestion = first(last) == 0x3F && last == paragraph.upperBound - 1
            return isQuestion && words <= Self.maxQuestionWords && tokens[start].shape.contains(.capitalized)
                && !paragraph.contains { tokens[$0].shape.contains(.closeQuote) }
        }
        return first(last) != 0x3A && first(last) != 0x2C && last == paragraph.upperBound - 1
    }
}
