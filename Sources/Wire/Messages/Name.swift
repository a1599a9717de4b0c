/// The grammar that stage and part names share.
enum Name {
    static let maximumBytes = 32

    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetter(first), name.utf8.count <= maximumBytes
        else { return false }
        return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    static func decode(from decoder: any Decoder) throws -> String {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard isValid(name) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a name is 1 to \(maximumBytes) lower-case letters, digits and '-'")
        }
        return name
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
