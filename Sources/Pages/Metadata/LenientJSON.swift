import Wire

/// Reads JSON as pages write it: raw line breaks in strings, trailing commas, comments around it, a missing
/// end. What was read before an error is kept.
struct LenientJSON {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    /// The values in the text, one after the other.
    static func values(in text: ArraySlice<UInt8>) -> [JSONValue] {
        var reader = LenientJSON(bytes: text, index: text.startIndex)
        var values: [JSONValue] = []
        while reader.skip(to: [0x7B, 0x5B]), values.count < PageLimits.jsonDepth {
            values.append(reader.value(depth: 0))
        }
        return values
    }

    private init(bytes: ArraySlice<UInt8>, index: Int) {
        self.bytes = bytes.prefix(PageLimits.jsonBytes)
        self.index = index
    }

    private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skip(to starts: [UInt8]) -> Bool {
        while let byte = current {
            if starts.contains(byte) { return true }
            index += 1
        }
        return false
    }

    private mutating func skipSpace() {
        while let byte = current, byte <= 0x20 || byte == 0x2C { index += 1 }
    }

    private mutating func value(depth: Int) -> JSONValue {
        skipSpace()
        guard let byte = current else { return .null }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth + 1)
        case UInt8(ascii: "["): return array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(string())
        default: return scalar()
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        index += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            guard let byte = current else { return .object(members) }
            if byte == UInt8(ascii: "}") {
                index += 1
                return .object(members)
            }
            guard byte == UInt8(ascii: "\""), depth < PageLimits.jsonDepth else {
                index += 1
                continue
            }
            let key = string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { continue }
            index += 1
            let member = value(depth: depth)
            if members[key] == nil { members[key] = member }
        }
    }

    private mutating func array(depth: Int) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            guard let byte = current else { return .array(elements) }
            if byte == UInt8(ascii: "]") {
                index += 1
                return .array(elements)
            }
            if byte == UInt8(ascii: "}") || depth >= PageLimits.jsonDepth {
                index += 1
                if depth >= PageLimits.jsonDepth { continue }
                return .array(elements)
            }
            elements.append(value(depth: depth))
        }
    }

    private mutating func scalar() -> JSONValue {
        let start = index
        while let byte = current, byte > 0x20, ![0x2C, 0x5D, 0x7D, 0x7B, 0x5B, 0x22, 0x3A].contains(byte) {
            index += 1
        }
        if index == start { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return Int(text).map(JSONValue.int) ?? Double(text).map(JSONValue.number) ?? .null
        }
    }

    private mutating func string() -> String {
        index += 1
        var text: [UInt8] = []
        while let byte = current {
            index += 1
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") { escape(into: &text) } else { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) {
        guard let byte = current else { return }
        index += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
        case UInt8(ascii: "u"): text.append(contentsOf: String(unicodeEscape()).utf8)
        default: text.append(byte)
        }
    }

    /// The character of `\uXXXX`, or of a pair of surrogates.
    private mutating func unicodeEscape() -> Character {
        let first = hexadecimal()
        if (0xD800..<0xDC00).contains(first), index + 1 < bytes.endIndex, bytes[index] == 0x5C,
            bytes[index + 1] == 0x75
        {
            index += 2
            let second = hexadecimal()
            if (0xDC00..<0xE000).contains(second) {
                let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { break }
            code = code << 4 | UInt32(digit)
            index += 1
        }
        return code
    }
}
