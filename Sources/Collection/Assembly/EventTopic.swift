import Wire

/// The grammar of topics: `article.enriched.<class>.<country>`, from the publisher that classification found.
enum EventTopic {
    static let prefix = "article.enriched."
    static let unknownCountry = "ZZ"

    private struct Publisher: Decodable {
        var `class`: String?
        var country: String?
    }

    /// - Parameter publisher: the member `publisher` of the data, if it has one.
    static func topic(publisher: ArraySlice<UInt8>?) -> String {
        let known = publisher.flatMap { try? JSON.decode(Publisher.self, from: $0) }
        let outlet = known?.class.flatMap(word) ?? MatrixClass.unknown.rawValue
        let country = known?.country.flatMap(word) ?? unknownCountry
        return prefix + outlet + "." + country
    }

    /// ASCII letters and digits, 1 to 16; `nil` for anything else, which would break the grammar.
    private static func word(_ text: String) -> String? {
        let isWord = text.utf8.allSatisfy { byte in
            byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
        }
        return isWord && (1...16).contains(text.utf8.count) ? text : nil
    }
}
