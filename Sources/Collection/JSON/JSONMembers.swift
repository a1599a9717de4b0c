import Wire

/// The members of one JSON object: names, and where their values stand in the bytes.
struct JSONMembers {
    struct Member {
        var name: String
        /// The value's bytes, first to last.
        var range: Range<Int>
        /// Whether there is white space between the tokens of the value.
        var hasSpace: Bool
    }

    let bytes: [UInt8]
    /// Where the object itself stands.
    let range: Range<Int>
    /// Whether there is white space between its tokens.
    let hasSpace: Bool
    /// In order; a name that stands twice has its last value, as most readers would have it.
    private(set) var members: [Member] = []

    /// More members than this are refused.
    static let countMaximum = 1024

    /// - Throws: `JSONSyntaxError` unless `bytes` are one JSON object in UTF-8 and nothing else.
    init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONSyntaxError(offset: 0, reason: "Not UTF-8")
        }
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        scanner.sawSpace = false
        let start = scanner.position
        self.bytes = bytes
        let (members, hasSpace) = try Self.scan(&scanner)
        (self.members, self.hasSpace) = (members, hasSpace)
        range = start..<scanner.position
        scanner.skipSpace()
        guard scanner.next == nil else { throw scanner.error("Something behind the object") }
    }

    /// The members of an object that stands inside bytes scanned before.
    init(_ bytes: [UInt8], in range: Range<Int>) throws(JSONSyntaxError) {
        var scanner = JSONScanner(bytes, at: range.lowerBound)
        self.bytes = bytes
        let (members, hasSpace) = try Self.scan(&scanner)
        (self.members, self.hasSpace) = (members, hasSpace)
        self.range = range.lowerBound..<scanner.position
    }

    subscript(_ name: String) -> Member? { members.first { $0.name == name } }

    private static func scan(
        _ scanner: inout JSONScanner
    ) throws(JSONSyntaxError) -> (members: [Member], hasSpace: Bool) {
        var members: [Member] = []
        var hasSpace = false
        try scanner.expect(UInt8(ascii: "{"), "Expected an object")
        scanner.skipSpace()
        if scanner.next == UInt8(ascii: "}") {
            scanner.position += 1
            return ([], scanner.sawSpace)
        }
        while true {
            let name = try name(&scanner)
            hasSpace = hasSpace || scanner.sawSpace
            scanner.sawSpace = false
            let range = try scanner.value()
            let member = Member(name: name, range: range, hasSpace: scanner.sawSpace)
            members.removeAll { $0.name == name }
            members.append(member)
            hasSpace = hasSpace || member.hasSpace
            guard members.count <= countMaximum else {
                throw scanner.error("More than \(countMaximum) members")
            }
            scanner.skipSpace()
            if scanner.next == UInt8(ascii: "}") { break }
            try scanner.expect(UInt8(ascii: ","), "Expected ',' or '}'")
            scanner.skipSpace()
        }
        scanner.position += 1
        return (members, hasSpace || scanner.sawSpace)
    }

    private static func name(_ scanner: inout JSONScanner) throws(JSONSyntaxError) -> String {
        let start = scanner.position
        try scanner.string()
        let quoted = scanner.bytes[start..<scanner.position]
        scanner.skipSpace()
        try scanner.expect(UInt8(ascii: ":"), "Expected ':'")
        scanner.skipSpace()
        guard quoted.contains(UInt8(ascii: "\\")) else {
            return String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
        }
        guard let name = try? JSON.decode(String.self, from: quoted) else {
            throw JSONSyntaxError(offset: start, reason: "A key that is no text")
        }
        return name
    }
}
