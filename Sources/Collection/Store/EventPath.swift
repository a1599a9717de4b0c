import Wire

/// Where events stand in their folder: `YYYY/MM/DD/<id>.json`.
enum EventPath {
    /// A year's, month's and day's folder.
    static func directory(of day: CivilDate) -> String {
        day.description.split(separator: "-").joined(separator: "/")
    }

    static func path(article: String, day: CivilDate) -> String {
        directory(of: day) + "/" + article + ".json"
    }

    /// The grammar of article ids (`Protocols/article.md`), which leaves no way out of the folder.
    static func isValid(id: String) -> Bool {
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
