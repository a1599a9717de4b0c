/// Finds the ends of JSON values (RFC 8259) without building them: one pass over the bytes, no recursion, and
/// no allocation. What it accepts can be spliced into other JSON as it stands.
struct JSONScanner {
    let bytes: [UInt8]
    /// The next byte to read.
    var position: Int
    /// Whether there was white space outside strings since this was last set to `false`.
    var sawSpace = false

    /// A `UInt64` holds the kinds of all containers that are open.
    static let depthMaximum = 64

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func error(_ reason: String) -> JSONSyntaxError { JSONSyntaxError(offset: position, reason: reason) }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
            sawSpace = true
        }
    }

    mutating func expect(_ byte: UInt8, _ reason: String) throws(JSONSyntaxError) {
        guard next == byte else { throw error(reason) }
        position += 1
    }

    /// Passes over one value, beginning at its first byte.
    /// - Returns: where it stands.
    mutating func value() throws(JSONSyntaxError) -> Range<Int> {
        let start = position
        // Bit n tells whether the container at depth n + 1 is an object.
        var objects: UInt64 = 0
        var depth = 0
        repeat {
            // At the beginning of a value.
            switch next {
            case UInt8(ascii: "{")?, UInt8(ascii: "[")?:
                let isObject = next == UInt8(ascii: "{")
                guard depth < Self.depthMaximum else {
                    throw error("Nested deeper than \(Self.depthMaximum)")
                }
                position += 1
                objects = isObject ? objects | (1 << UInt64(depth)) : objects & ~(1 << UInt64(depth))
                depth += 1
                skipSpace()
                if next != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    if isObject { try key() }
                    continue
                }
            case UInt8(ascii: "\"")?: try string()
            case UInt8(ascii: "t")?: try word("true")
            case UInt8(ascii: "f")?: try word("false")
            case UInt8(ascii: "n")?: try word("null")
            default: try number()
            }
            // Behind a value, or before the end of an empty container: on to the next value.
            if try !advance(objects, &depth) { break }
        } while true
        return start..<position
    }

    /// Passes over the ends of containers and a comma.
    /// - Returns: whether another value follows.
    private mutating func advance(_ objects: UInt64, _ depth: inout Int) throws(JSONSyntaxError) -> Bool {
        while depth > 0 {
            skipSpace()
            let isObject = objects & (1 << UInt64(depth - 1)) != 0
            switch next {
            case UInt8(ascii: ",")?:
                position += 1
                skipSpace()
                if isObject { try key() }
                return true
            case UInt8(ascii: "}")? where isObject, UInt8(ascii: "]")? where !isObject:
                position += 1
                depth -= 1
            default: throw error("Expected ',' or the end of the container")
            }
        }
        return false
    }

    /// Passes over a key, the colon and the space behind it.
    mutating func key() throws(JSONSyntaxError) {
        try string()
        skipSpace()
        try expect(UInt8(ascii: ":"), "Expected ':'")
        skipSpace()
    }
}
