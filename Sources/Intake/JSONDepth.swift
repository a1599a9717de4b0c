/// How deep arrays and objects nest, found without recursion before any decoder sees the bytes.
enum JSONDepth {
    /// Whether `bytes` nest at most `limit` deep. Brackets inside strings do not count.
    static func isWithin(_ limit: Int, _ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { isWithin(limit, $0) }
    }

    private static func isWithin(_ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var depth = 0
        var inString = false
        var isEscaped = false
        for byte in bytes {
            if inString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > limit { return false }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return true
    }
}
