/// Why a page could not be read.
public enum PageError: Error, Hashable, Sendable {
    case tooLarge(bytes: Int, limitBytes: Int)
    /// The HTML parser could not start.
    case parserUnavailable
}

extension PageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limitBytes):
            "The page has \(bytes) bytes and at most \(limitBytes) are read; send the article's text instead."
        case .parserUnavailable:
            "The HTML parser could not start, most likely for want of memory; try again."
        }
    }
}
