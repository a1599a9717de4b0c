/// A number of the text, in digits or words.
struct Numeral: Hashable, Sendable {
    var value: Int
    /// Index of the token after it.
    var end: Int
}
