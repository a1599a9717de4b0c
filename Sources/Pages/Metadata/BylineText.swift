import Language

/// Reads a line that holds nothing but who wrote an article, and when: "By Ann Example, Staff Writer | 2
/// March 2021".
struct BylineText {
    let months: [WordID: Int]
    let words: [WordID: BylineWord]

    /// What such a line says.
    struct Content: Equatable {
        var authors: [String] = []
        /// It states a day.
        var hasDay = false
        /// It states a time of day, or how long ago or long to read.
        var hasTime = false
    }

    /// Longer texts are something else.
    private static let limitWords = 24
    private static let limitAuthors = 6
    private static let limitNameWords = 5

    private enum Kind { case word, number, mark }

    private struct Token {
        var kind: Kind
        var range: Range<Int>
    }

    /// `nil` where the text holds anything else.
    func content(_ text: [UInt8]) -> Content? {
        let tokens = tokens(text)
        let length = tokens.count { $0.kind != .mark }
        guard (1...Self.limitWords).contains(length) else { return nil }
        var content = Content()
        var numbers = 0
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .mark: break
            case .number:
                numbers += 1
                if index + 2 < tokens.count, text[tokens[index + 1].range] == [0x3A],
                    tokens[index + 2].kind == .number
                {
                    content.hasTime = true
                }
            case .word:
                let id = WordID(text[token.range])
                if months[id] != nil {
                    content.hasDay = true
                } else if let role = words[id] {
                    if Self.units.contains(id) { content.hasTime = true }
                    if role == .lead, let end = addNames(tokens, text, after: index, to: &content) {
                        index = end - 1
                    }
                } else if joined(text[token.range]) == nil {
                    return nil
                }
            }
            index += 1
        }
        content.hasDay = numbers > 0 && (content.hasDay || (numbers >= 3 && !content.hasTime))
        content.hasTime = numbers > 0 && content.hasTime
        return content.hasDay || content.hasTime || !content.authors.isEmpty ? content : nil
    }

    /// The names in a line that may hold other things too: those after "by" or the like, or where the line is
    /// known to name the author, those it begins with.
    func authors(_ text: [UInt8], isAuthor: Bool) -> [String] {
        let tokens = tokens(text)
        var content = Content()
        for (index, token) in tokens.enumerated() where token.kind == .word && isLead(token, text) {
            if addNames(tokens, text, after: index, to: &content) != nil { return content.authors }
        }
        if isAuthor { _ = addNames(tokens, text, after: -1, to: &content) }
        return content.authors
    }

    private static let units: Set<WordID> = [
        "ago", "min", "mins", "minutes", "hours", "hour", "read", "am", "pm",
    ]

    /// The `T` of ISO 8601 and the like stand between digits.
    private func joined(_ word: ArraySlice<UInt8>) -> Bool? {
        word.count == 1 && [0x54, 0x5A].contains(word.first) ? true : nil
    }

    /// - Returns: the index after the names, or `nil` where none follows.
    private func addNames(_ tokens: [Token], _ text: [UInt8], after lead: Int, to content: inout Content)
        -> Int?
    {
        var index = lead + 1
        var end: Int?
        while content.authors.count < Self.limitAuthors {
            while index < tokens.count, isSkipped(tokens[index], text) { index += 1 }
            guard let name = name(tokens, text, from: index) else { break }
            content.authors.append(String(decoding: text[name.bytes], as: UTF8.self))
            index = name.end
            end = index
            guard index < tokens.count, isJoint(tokens[index], text) else { break }
        }
        return end
    }

    private func isSkipped(_ token: Token, _ text: [UInt8]) -> Bool {
        token.kind == .mark
            ? text[token.range] == [0x3A] || isJoint(token, text)
            : isJoint(token, text) || isLead(token, text)
    }

    private func isLead(_ token: Token, _ text: [UInt8]) -> Bool {
        words[WordID(text[token.range])] == .lead
    }

    /// "and", "&" and the comma stand between names.
    private func isJoint(_ token: Token, _ text: [UInt8]) -> Bool {
        let bytes = text[token.range]
        return token.kind == .word ? WordID(bytes) == Self.and : bytes == [0x26] || bytes == [0x2C]
    }

    private static let and: WordID = "and"

    private func name(_ tokens: [Token], _ text: [UInt8], from start: Int) -> (bytes: Range<Int>, end: Int)? {
        var index = start
        var end = start
        var length = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .mark {
                let isInitial = index > start && tokens[index - 1].range.count <= 2
                guard text[token.range] == [0x2E], isInitial else { break }
                index += 1
                continue
            }
            guard token.kind == .word, let first = text[token.range].first else { break }
            let id = WordID(text[token.range])
            let role = words[id]
            let isCapital = first &- 0x41 < 26 || first >= 0x80
            let isPart =
                isCapital ? role == nil || (role == .particle && length > 0) : role == .particle && length > 0
            guard isPart || (isCapital && token.range.count == 1), months[id] == nil || length == 0 else {
                break
            }
            length += 1
            index += 1
            end = index
        }
        guard (1...Self.limitNameWords).contains(length), let last = tokens[..<end].last else { return nil }
        return (tokens[start].range.lowerBound..<last.range.upperBound, end)
    }

    /// Words hold apostrophes and hyphens; every other character is a mark.
    private func tokens(_ text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < text.count {
            let start = index
            let kind = kind(text, &index)
            guard let kind else { continue }
            if kind != .mark {
                while index < text.count {
                    let before = index
                    let next = self.kind(text, &index)
                    let joins = next == .mark && kind == .word && Self.joins(text, before, index)
                    if next != kind, !joins {
                        index = before
                        break
                    }
                }
            }
            tokens.append(Token(kind: kind, range: start..<index))
        }
        return tokens
    }

    private static func joins(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end < text.count, (text[end] | 0x20) &- 0x61 < 26 || text[end] >= 0xC3 else { return false }
        let mark = text[start..<end]
        return mark == [0x27] || mark == [0x2D] || mark == [0xE2, 0x80, 0x99]
    }

    /// Of the character at `index`, which moves past it; `nil` for white space.
    private func kind(_ text: [UInt8], _ index: inout Int) -> Kind? {
        let byte = text[index]
        index += 1
        if byte <= 0x20 { return nil }
        if byte &- 0x30 < 10 { return .number }
        if (byte | 0x20) &- 0x61 < 26 { return .word }
        if byte < 0x80 { return .mark }
        while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        return byte == 0xC2 || byte == 0xE2 ? .mark : .word
    }
}
