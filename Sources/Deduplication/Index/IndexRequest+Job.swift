public import Wire

extension IndexRequest {
    /// Reads what extraction wrote.
    init(_ job: Job) throws(StageFailure) {
        guard let bytes = job.part(.extraction),
            let extraction = try? JSON.decode(Extraction.self, from: bytes)
        else { throw Self.missing }
        self.init(
            id: job.article, acceptedMilliseconds: job.acceptedMilliseconds,
            headline: extraction.article.headline, body: extraction.article.articleBody,
            published: extraction.article.datePublished, entities: extraction.entities,
            incidentTypes: extraction.incidents.map(\.type), dates: extraction.dates.map(\.date))
    }

    /// For a caller that has what extraction found and need not read it from a part.
    ///
    /// - Parameter acceptedMilliseconds: since 1970.
    public init(id: String, acceptedMilliseconds: Int64, extraction: ExtractionPart) {
        self.init(
            id: id, acceptedMilliseconds: acceptedMilliseconds,
            headline: extraction.article.headline, body: extraction.article.articleBody,
            published: extraction.article.datePublished, entities: extraction.entities,
            incidentTypes: extraction.incidents.map(\.type), dates: extraction.dates.map(\.date))
    }

    private init(
        id: String, acceptedMilliseconds: Int64, headline: String, body: String?, published: String?,
        entities: [Entity], incidentTypes: [IncidentType], dates: [CivilDate]
    ) {
        let words = TextWords(Array((body ?? "").utf8))
        let millisecondsPerDay: Int64 = 86_400_000
        self.init(
            id: id, day: Int(acceptedMilliseconds / millisecondsPerDay),
            fingerprint: Fingerprint(words: words.body),
            profile: ProfileReader.standard.profile(
                of: ProfileInput(
                    headline: headline, words: words.all,
                    publishedDay: published.flatMap { CivilDate(iso: $0) }?.daysSinceEpoch,
                    entities: entities, incidentTypes: incidentTypes, dates: dates)))
    }

    static let missing = StageFailure(
        code: "no_extraction", reason: "The stage dedup needs the part extraction; put it after extract.",
        isPermanent: true)

    /// The members of the part that this stage reads.
    private struct Extraction: Decodable {
        struct Article: Decodable {
            var headline: String
            var articleBody: String?
            var datePublished: String?
        }

        struct TypedIncident: Decodable { var type: IncidentType }

        struct StatedDate: Decodable { var date: CivilDate }

        var article: Article
        var entities: [Entity]
        var incidents: [TypedIncident]
        var dates: [StatedDate]
    }
}
