public import Wire

/// An incident as a story lists it.
public struct IncidentRecord: Codable, Hashable, Sendable {
    public var type: IncidentType
    public var actor: String?
    public var recipient: String?
    public var date: CivilDate?
    public var place: String?
    /// ISO 3166-1 alpha-2 of the place.
    public var country: String?

    /// More of one article are not listed.
    static let maximumIncidents = 100

    /// All incidents of an event.
    static func all(in event: EnrichedEvent) -> [IncidentRecord] {
        (event.data.incidents ?? []).prefix(maximumIncidents).map {
            IncidentRecord(
                type: $0.type, actor: $0.actor, recipient: $0.recipient, date: $0.date, place: $0.place,
                country: $0.country)
        }
    }
}
