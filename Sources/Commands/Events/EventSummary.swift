import Explanation
import Wire

/// An event in a few lines for people: the headline, who published it, and what is contested.
struct EventSummary {
    private let data: EventData

    /// - Throws: `DecodingError` where the bytes are no event of Dateline.
    init(_ event: [UInt8]) throws {
        data = try JSON.decode(Envelope.self, from: event).data
    }

    var lines: [String] {
        [title] + data.contested.map { "    " + DisputeWords($0, sources: data.sources).text }
    }

    private var title: String {
        let name = data.publisher.name ?? data.publisher.domain ?? "unnamed"
        let origin = [data.publisher.class.rawValue, data.publisher.country].compactMap { $0 }.joined(separator: ", ")
        var title = "\(name) (\(origin)) | \(data.article.headline)"
        if let original = data.duplicate.of {
            title += " | \(data.duplicate.status.rawValue) of \(original)"
        }
        return title
    }

    private struct Envelope: Decodable { var data: EventData }

    private struct EventData: Decodable {
        struct Headline: Decodable { var headline: String }

        var article: Headline
        var sources: [Source]
        var contested: [Contested]
        var publisher: PublisherClass
        var duplicate: Duplicate
    }
}
