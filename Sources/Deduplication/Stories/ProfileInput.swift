import Wire

/// What a story profile is read from.
struct ProfileInput {
    var headline: String
    var body: [UInt8]
    var publishedDay: Int?
    var entities: [Entity]
    var incidentTypes: [IncidentType]
    var dates: [CivilDate]

    init(
        headline: String, body: [UInt8], publishedDay: Int?, entities: [Entity] = [],
        incidentTypes: [IncidentType] = [], dates: [CivilDate] = []
    ) {
        self.headline = headline
        self.body = body
        self.publishedDay = publishedDay
        self.entities = entities
        self.incidentTypes = incidentTypes
        self.dates = dates
    }
}
