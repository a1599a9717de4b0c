/// Who did what to whom.
public struct Incident: Codable, Hashable, Sendable {
    /// Unique inside the event: `i1`, `i2`, in order of the text.
    public var id: String
    public var type: IncidentType
    /// As written; `nil` where the text names none.
    public var actor: String?
    /// As written; `nil` where the text names none.
    public var recipient: String?
    public var date: CivilDate?
    /// As written.
    public var place: String?
    /// ISO 3166-1 alpha-2 of the place.
    public var country: String?
    /// `id` of the claim that reports it; `nil` for the article's own voice.
    public var claim: String?
    /// The words that say it.
    public var span: Span

    public init(
        id: String, type: IncidentType, actor: String? = nil, recipient: String? = nil,
        date: CivilDate? = nil, place: String? = nil, country: String? = nil,
        claim: String? = nil, span: Span
    ) {
        self.id = id
        self.type = type
        self.actor = actor
        self.recipient = recipient
        self.date = date
        self.place = place
        self.country = country
        self.claim = claim
        self.span = span
    }
}

extension Incident: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("actor", actor)
            json.member("claim", claim)
            json.member("country", country)
            json.member("date", date)
            json.member("id", id)
            json.member("place", place)
            json.member("recipient", recipient)
            json.member("span", span)
            json.member("type", type)
        }
    }
}
