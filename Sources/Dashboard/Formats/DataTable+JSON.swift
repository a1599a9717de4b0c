import Wire

extension DataTable {
    /// One row as a JSON object, members in the order of the columns.
    func object(_ row: [Value]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (column, value) in zip(columns, row) {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            bytes += Self.json(column) + [UInt8(ascii: ":")]
            switch value {
            case .text(let text): bytes += Self.json(text)
            case .whole(let number): bytes += Array(String(number).utf8)
            case .number(let number): bytes += Array((number.isFinite ? String(number) : "null").utf8)
            case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
            case .none: bytes += Array("null".utf8)
            }
        }
        return bytes + [UInt8(ascii: "}")]
    }

    private static func json(_ text: String) -> [UInt8] { (try? JSON.encode(text)) ?? Array("null".utf8) }
}
