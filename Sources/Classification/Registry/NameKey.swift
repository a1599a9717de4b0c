import Foundation

/// The form in which names are compared: lower case, no marks above or below letters, words separated by one
/// space, no article before them.
enum NameKey {
    static func key(_ name: String) -> String {
        let folded = fold(name)
        guard folded.utf8.count > 4, folded.utf8.starts(with: "the ".utf8) else { return folded }
        return String(folded.utf8.dropFirst(4)) ?? folded
    }

    /// A name with brackets at its end, and what stands in them: "Daily News (Tanzania)".
    static func splitBrackets(_ name: String) -> (base: String, inside: String)? {
        let bytes = name.utf8
        guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")),
            open > bytes.startIndex
        else { return nil }
        let inside = bytes[bytes.index(after: open)...].dropLast()
        return (String(Substring(bytes[..<open])), String(Substring(inside)))
    }

    private static func fold(_ name: String) -> String {
        var isASCII = true
        for byte in name.utf8 where byte >= 0x80 {
            isASCII = false
            break
        }
        let plain = isASCII ? name : unmarked(name)
        var key: [UInt8] = []
        key.reserveCapacity(plain.utf8.count)
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                key.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                key.append(byte | 0x20)
            case UInt8(ascii: "'"), UInt8(ascii: "."):
                continue
            case UInt8(ascii: "+"):
                key.append(byte)
            default:
                if let last = key.last, last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
            }
        }
        if key.last == UInt8(ascii: " ") { key.removeLast() }
        return String(decoding: key, as: UTF8.self)
    }

    /// Lower case without combining marks; typographic quotation marks and dashes become plain ones.
    private static func unmarked(_ name: String) -> String {
        var result = ""
        result.unicodeScalars.reserveCapacity(name.unicodeScalars.count)
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark: continue
            // Turkish dotless i: upper-cased and lower-cased again it is a plain i.
            case .lowercaseLetter where scalar == "\u{131}": result.unicodeScalars.append("i")
            case .initialPunctuation, .finalPunctuation: result.unicodeScalars.append("'")
            case .dashPunctuation, .otherPunctuation, .spaceSeparator: result.unicodeScalars.append(" ")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
