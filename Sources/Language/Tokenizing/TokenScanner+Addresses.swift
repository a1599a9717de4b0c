/// Web addresses, mail addresses, domain names and handles, one token each.
extension TokenScanner {
    /// Longest name before the @ of a mail address (RFC 5321, 4.5.3.1.1).
    static let maxLocalPartBytes = 64

    /// The end of a web address with a scheme or "www.".
    func addressEnd(from start: Int) -> Int? {
        var body = start
        switch text.byte(start) | 0x20 {
        case 0x68:  // h
            guard let scheme = end(of: "http", at: start) else { return nil }
            let afterScheme = text.byte(scheme) | 0x20 == 0x73 ? scheme + 1 : scheme
            guard let slashes = end(of: "://", at: afterScheme) else { return nil }
            body = slashes
        case 0x77:  // w
            guard let prefix = end(of: "www.", at: start) else { return nil }
            body = prefix
        default: return nil
        }
        let end = addressTail(from: body)
        return end > body ? end : nil
    }

    /// "jane.doe@example.org", whose local part goes on from `end`.
    func mailEnd(from start: Int, to end: Int) -> Int? {
        var at = end
        while at - start < Self.maxLocalPartBytes, isDomainByte(text.byte(at)) || text.byte(at) == 0x2E {
            at += 1
        }
        guard text.byte(at) == 0x40, text.kind(at: at + 1).isAlphanumeric else { return nil }
        return addressTail(from: at + 1)
    }

    /// "Example.Net", and what follows it up to the next space where a path does.
    func domainEnd(from end: Int) -> Int? {
        guard text.byte(end) == 0x2E, text.kind(at: end + 1).isLetter else { return nil }
        var tail = end
        while text.byte(tail) == 0x2E, text.kind(at: tail + 1).isAlphanumeric {
            tail += 1
            while isDomainByte(text.byte(tail)) { tail += 1 }
        }
        var label = tail
        while label > end, text.byte(label - 1) != 0x2E { label -= 1 }
        guard lexicon.domains.contains(word(label..<tail)) else { return nil }
        return text.byte(tail) == 0x2F && text.byte(tail + 1) > 0x20 ? addressTail(from: tail) : tail
    }

    /// "@handle" or "#topic".
    mutating func scanHandle() -> Bool {
        let first = text.byte(position)
        guard first == 0x40 || first == 0x23, text.kind(at: position + 1).isLetter else { return false }
        var end = position + 1
        while text.kind(at: end).isAlphanumeric || text.byte(end) == 0x5F {
            end += text.character(at: end).length
        }
        emit(position, end, .alphabetic)
        return true
    }

    /// To the next space, quotation mark or bracket, without the sentence's own punctuation.
    private func addressTail(from start: Int) -> Int {
        var end = start
        while end < text.count {
            let character = text.character(at: end)
            if character.kind == .space || character.kind == .newline { break }
            if [0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D].contains(text.byte(end)) { break }
            if character.length > 1, !character.kind.isAlphanumeric { break }
            end += character.length
        }
        while end > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F].contains(text.byte(end - 1)) { end -= 1 }
        return end
    }

    private func isDomainByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D
    }

    /// The offset after `word` where the text has it at `start`, in any case.
    private func end(of word: StaticString, at start: Int) -> Int? {
        word.withUTF8Buffer { letters in
            for index in 0..<letters.count {
                let byte = text.byte(start + index)
                let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if folded != letters[index] { return nil }
            }
            return start + letters.count
        }
    }
}
