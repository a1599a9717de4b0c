/// A value for a statement.
enum PostgresValue {
    case number(Int)
    case text(String)
    case bytes([UInt8])
    /// For `= ANY($1)`.
    case numbers([UInt32])
    case texts([String])

    var isBinary: Bool {
        if case .bytes = self { true } else { false }
    }

    /// As libpq sends it.
    var bytes: [UInt8] {
        switch self {
        case .number(let number): Array(String(number).utf8)
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        case .numbers(let numbers): Array("{\(numbers.map(String.init).joined(separator: ","))}".utf8)
        case .texts(let texts): Array("{\(texts.map(Self.quoted).joined(separator: ","))}".utf8)
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
