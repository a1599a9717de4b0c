import Wire

/// The grammar of article ids: they serve as file names.
public enum ArticleID {
    /// 1 to `WireLimits.idBytes` ASCII letters, digits, `.`, `_` or `-`, beginning with a letter or digit.
    public static func isValid(_ id: String) -> Bool {
        guard let first = id.utf8.first, isAlphanumeric(first), id.utf8.count <= WireLimits.idBytes
        else { return false }
        return id.utf8.allSatisfy {
            isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: "-")
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
