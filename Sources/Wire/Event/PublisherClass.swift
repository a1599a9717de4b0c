/// What kind of outlet published the article, with the evidence.
public struct PublisherClass: Codable, Hashable, Sendable {
    public var name: String?
    /// The registrable domain of the article's address.
    public var domain: String?
    public var `class`: MatrixClass
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// The registry entry and its own basis, or why none applies.
    public var basis: String
    /// Agencies credited in the text, apart from the publisher ("Reuters").
    public var credits: [String]

    public init(
        name: String?, domain: String?, class: MatrixClass, country: String?, basis: String,
        credits: [String] = []
    ) {
        self.name = name
        self.domain = domain
        self.class = `class`
        self.country = country
        self.basis = basis
        self.credits = credits
    }
}

extension PublisherClass: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("basis", basis)
            json.member("class", `class`)
            json.member("country", country)
            json.member("credits", credits)
            json.member("domain", domain)
            json.member("name", name)
        }
    }
}
