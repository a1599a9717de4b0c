import Wire

/// What a story profile is read from.
struct ProfileInput {
    var headline: String
    var words: [WordScanner.Word]
    var publishedDay: Int?
    var entities: [Entity]
    var incidentTypes: [IncidentType]
    var dates: [CivilDate]

    init(
        headline: String, words: [WordScanner.Word], publishedDay: Int?, entities: [Entity] = [],
        incidentTypes: [IncidentType] = [], dates: [CivilDate] = []
    ) {
        self.headline = headline
        self.words = words
        self.publishedDay = publishedDay
        self.entities = entities
        self.incidentTypes = incidentTypes
        self.dates = dates
    }
}
