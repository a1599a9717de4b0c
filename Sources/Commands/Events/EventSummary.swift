import Wire

/// An event in a few lines for people: the headline, who published it, and what is contested.
struct EventSummary {
    private let data: EventData

    /// - Throws: `DecodingError` where the bytes are no event of Dateline.
    init(_ event: [UInt8]) throws {
        data = try JSON.decode(Envelope.self, from: event).data
    }

    var lines: [String] {
        var lines = [title]
        for dispute in data.contested {
            lines.append("    \(dispute.measure.rawValue): " + dispute.values.map(sentence).joined(separator: "; "))
        }
        return lines
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

    /// "at least 50, says Radio Free Asia (state-funded-media)"
    private func sentence(_ value: Contested.Value) -> String {
        guard let source = data.sources.first(where: { $0.id == value.source }) else {
            return "\(FigureWords(value).text), says the article itself"
        }
        let type = source.type.map { " (\($0.rawValue))" } ?? ""
        return "\(FigureWords(value).text), says \(source.name)\(type)"
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
