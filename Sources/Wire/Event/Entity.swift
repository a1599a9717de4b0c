/// A proper name a reader would index.
public struct Entity: Codable, Hashable, Sendable {
    /// What the name names.
    public enum Kind: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
        case place, organization, person
    }

    public var type: Kind
    public var name: String
    /// How often the name or a short form of it occurs.
    public var mentions: Int
    /// ISO 3166-1 alpha-2, for places and where an organization's is known.
    public var country: String?

    public init(type: Kind, name: String, mentions: Int, country: String? = nil) {
        self.type = type
        self.name = name
        self.mentions = mentions
        self.country = country
    }
}

extension Entity: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("country", country)
            json.member("mentions", mentions)
            json.member("name", name)
            json.member("type", type)
        }
    }
}
