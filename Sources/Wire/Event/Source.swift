/// Someone to whom the article attributes a claim.
public struct Source: Codable, Hashable, Sendable {
    /// Unique inside the event: `s1`, `s2`, in order of first mention.
    public var id: String
    /// The fullest name or noun phrase the article gives.
    public var name: String
    /// Other mentions of the same source, as written ("the newspaper", "Hong").
    public var aliases: [String]
    /// The describing words around the name, as written ("ministry spokesman"), where there are any.
    public var description: String?
    /// Where the source is mentioned as a speaker.
    public var mentions: [Span]
    /// Filled in by classification; `nil` before it.
    public var type: SourceType?
    /// ISO 3166-1 alpha-2; `nil` where none follows from text or registry.
    public var country: String?
    /// The rule and the words from which `type` follows.
    public var basis: String?
    /// How many claims name this source as theirs.
    public var claims: Int

    public init(
        id: String, name: String, aliases: [String] = [], description: String? = nil,
        mentions: [Span] = [], type: SourceType? = nil, country: String? = nil,
        basis: String? = nil, claims: Int = 0
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.description = description
        self.mentions = mentions
        self.type = type
        self.country = country
        self.basis = basis
        self.claims = claims
    }
}

extension Source: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("aliases", aliases)
            json.member("basis", basis)
            json.member("claims", claims)
            json.member("country", country)
            json.member("description", description)
            json.member("id", id)
            json.member("mentions", mentions)
            json.member("name", name)
            json.member("type", type)
        }
    }
}
