/// One finding in words, and where in the article it begins.
struct Note {
    /// UTF-8 byte offset in the article's body.
    var start: Int
    var text: StyledText

    /// How far the second line of a note is set in from its first.
    private static let hangingColumns = 5

    func lines(width: Int, indent: Int) -> [StyledText] {
        text.wrapped(
            to: width, first: StyledText(String(repeating: " ", count: indent)),
            rest: StyledText(String(repeating: " ", count: indent + Self.hangingColumns)))
    }
}
