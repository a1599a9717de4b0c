/// Turns HTML in UTF-8 into a tree. Any HTML parser can stand behind it.
protocol MarkupParser: Sendable {
    /// - Throws: `PageError.parserUnavailable`. Broken markup is repaired, never an error.
    func parse(_ html: [UInt8]) throws -> PageTree
}
