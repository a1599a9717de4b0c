extension StyledText {
    /// Ties two words in one line; written as a space.
    static let tie = "\u{A0}"

    /// The text without any control sequence.
    public var plain: String { runs.reduce(into: "") { $0 += Self.written($1.text) } }

    /// The text with control sequences for its styles (ECMA-48, Select Graphic Rendition).
    public var coloured: String {
        runs.reduce(into: "") { line, run in
            let parameters = run.style.parameters
            if parameters.isEmpty {
                line += Self.written(run.text)
            } else {
                let codes = parameters.map { String($0) }.joined(separator: ";")
                line += "\u{1B}[\(codes)m\(Self.written(run.text))\u{1B}[0m"
            }
        }
    }

    private static func written(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" ? " " : $0 })
    }
}
