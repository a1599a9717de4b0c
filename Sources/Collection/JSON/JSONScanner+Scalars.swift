extension JSONScanner {
    /// Passes over a string with its quotes.
    mutating func string() throws(JSONSyntaxError) {
        try expect(UInt8(ascii: "\""), "Expected '\"'")
        while true {
            position = Self.plainEnd(bytes, from: position)
            guard position < bytes.count else { throw error("A string without end") }
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return }
            guard byte >= 0x20 else {
                position -= 1
                throw error("A control character in a string")
            }
            try escape()
        }
    }

    /// The first byte from `start` on that is no plain text of a string: its end, an escape or a control
    /// character.
    private static func plainEnd(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
                bytes[index] != UInt8(ascii: "\\")
            { index += 1 }
            return index
        }
    }

    private mutating func escape() throws(JSONSyntaxError) {
        switch next {
        case UInt8(ascii: "\"")?, UInt8(ascii: "\\")?, UInt8(ascii: "/")?, UInt8(ascii: "b")?,
            UInt8(ascii: "f")?, UInt8(ascii: "n")?, UInt8(ascii: "r")?, UInt8(ascii: "t")?:
            position += 1
        case UInt8(ascii: "u")?:
            position += 1
            for _ in 0..<4 {
                guard let digit = next, Self.isHexadecimal(digit) else {
                    throw error("Expected four hexadecimal digits")
                }
                position += 1
            }
        default: throw error("An unknown escape")
        }
    }

    mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
        let matches = word.withUTF8Buffer { letters in
            bytes.count - position >= letters.count
                && bytes[position..<position + letters.count].elementsEqual(letters)
        }
        guard matches else { throw error("Expected a value") }
        position += word.utf8CodeUnitCount
    }

    mutating func number() throws(JSONSyntaxError) {
        if next == UInt8(ascii: "-") { position += 1 }
        if next == UInt8(ascii: "0") { position += 1 } else { try digits("Expected a value") }
        if next == UInt8(ascii: ".") {
            position += 1
            try digits("Expected digits behind the point")
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits("Expected digits in the exponent")
        }
    }

    private mutating func digits(_ reason: String) throws(JSONSyntaxError) {
        let start = position
        while let byte = next, byte &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else { throw error(reason) }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
}
