/// Tokens as they are read, before sentences and quotations are known.
struct TokenStream {
    var tokens: [Token] = []
    /// Line breaks before each token, at most 2 (a blank line).
    var lineBreaks: [UInt8] = []
}
