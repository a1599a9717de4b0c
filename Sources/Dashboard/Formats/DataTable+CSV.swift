extension DataTable {
    /// RFC 4180.
    var csv: [UInt8] {
        var bytes: [UInt8] = []
        Self.append(columns.map { .text($0) }, to: &bytes)
        for row in rows { Self.append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: [Value], to bytes: inout [UInt8]) {
        for (index, value) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch value {
            case .text(let text): append(text, to: &bytes)
            case .whole(let number): bytes += Array(String(number).utf8)
            case .number(let number): bytes += Array(String(number).utf8)
            case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
            case .none: break
            }
        }
        bytes += [0x0D, 0x0A]
    }

    /// A text that a spreadsheet would take for a formula begins with `'` (OWASP, "CSV Injection").
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let formula: Set<UInt8> = [
            UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D,
        ]
        let isFormula = text.utf8.first.map(formula.contains) ?? false
        let special: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D]
        guard isFormula || text.utf8.contains(where: special.contains) else {
            bytes += Array(text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
