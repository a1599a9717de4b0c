import Wire

extension FigureRecord {
    /// More of one article are not set side by side.
    static let maximumFigures = 200

    /// All figures of an event.
    static func all(in event: EnrichedEvent) -> [FigureRecord] {
        let stances = Dictionary(
            (event.data.claims ?? []).map { ($0.id, $0.stance) }, uniquingKeysWith: { first, _ in first })
        let incidents = Dictionary(
            (event.data.incidents ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let body = event.data.article.articleBody.map { Array($0.utf8) }
        return (event.data.figures ?? []).prefix(maximumFigures).enumerated().map { ordinal, figure in
            let incident = figure.incident.flatMap { incidents[$0] }
            return FigureRecord(
                ordinal: ordinal, measure: figure.measure, count: figure.count, low: figure.low,
                high: figure.high,
                qualifier: figure.qualifier, of: figure.of, speaker: Speaker(of: figure, in: event),
                stance: figure.claim.flatMap { stances[$0] }, date: incident?.date, place: incident?.place,
                country: incident?.country,
                sentence: body.flatMap { SentenceWindow.sentence(around: figure.span, in: $0) })
        }
    }
}

extension FigureRecord.Speaker {
    init(of figure: Figure, in event: EnrichedEvent) {
        if let source = event.source(figure.source) {
            self.init(
                key: Self.key(source.name), name: source.name, group: SourceGroup(source.type),
                type: source.type,
                isOwnVoice: false)
        } else {
            self.init(
                key: "outlet " + event.outletKey, name: event.outletName,
                group: SourceGroup(event.outletGroup),
                type: nil, isOwnVoice: true)
        }
    }

    /// Lower case, without a leading "the".
    static func key(_ name: String) -> String {
        let lowered = name.lowercased()
        return lowered.hasPrefix("the ") ? String(lowered.dropFirst(4)) : lowered
    }
}
