extension Tag {
    /// The tag of a Penn Treebank name; tags of web text that we do not keep become the nearest one we have.
    package init?(penn name: String) {
        switch name {
        case "PRP$": self = .prpPossessive
        case "WP$": self = .wpPossessive
        case ",": self = .comma
        case ".": self = .period
        case ":": self = .colon
        case "``": self = .openQuote
        case "''": self = .closeQuote
        case "-LRB-": self = .openBracket
        case "-RRB-": self = .closeBracket
        case "HYPH": self = .hyphen
        case "$": self = .currency
        case "#", "NFP": self = .sym
        case "ADD", "GW", "XX": self = .nn
        case "AFX": self = .jj
        default:
            let found = Self.allCases.prefix(while: { $0 != .comma }).filter { "\($0)".uppercased() == name }
            guard let tag = found.first else { return nil }
            self = tag
        }
    }
}
