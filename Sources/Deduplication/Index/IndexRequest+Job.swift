import Wire

extension IndexRequest {
    /// Reads what extraction wrote.
    init(_ job: Job) throws(StageFailure) {
        guard let bytes = job.part(.extraction),
            let extraction = try? JSON.decode(Extraction.self, from: bytes)
        else { throw Self.missing }
        let body = Array((extraction.article.articleBody ?? "").utf8)
        let published = extraction.article.datePublished.flatMap { CivilDate(iso: $0) }
        let millisecondsPerDay: Int64 = 86_400_000
        self.init(
            id: job.article, day: Int(job.acceptedMilliseconds / millisecondsPerDay),
            fingerprint: Fingerprint(text: body),
            profile: ProfileReader.standard.profile(
                of: ProfileInput(
                    headline: extraction.article.headline, body: body,
                    publishedDay: published?.daysSinceEpoch,
                    entities: extraction.entities, incidentTypes: extraction.incidents.map(\.type),
                    dates: extraction.dates.map(\.date))))
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
