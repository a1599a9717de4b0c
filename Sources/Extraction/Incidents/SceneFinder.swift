import Language
import Wire

/// Finds where an incident took place when its own sentences do not say.
struct SceneFinder {
    /// The first phrase of place of each sentence that has one.
    private let sites: [Int: FoundPlace]
    /// The place that the article names most, the first of several.
    private let mostNamed: FoundPlace?

    init(document: TextDocument, places: PlaceResolver, sites: [Int: FoundPlace]) {
        self.sites = sites
        mostNamed = Self.mostNamed(in: document, places)
    }

    /// Sentences after and before an incident's own whose place is taken for its own.
    private static let reach = [1, -1, 2]

    func placed(_ incident: FoundIncident) -> FoundIncident {
        guard incident.place == nil, Self.isBound(incident.type) else { return incident }
        var incident = incident
        for step in Self.reach {
            if let site = incident.sentences.sorted().lazy.compactMap({ sites[$0 + step] }).first {
                incident.place = site
                return incident
            }
        }
        incident.place = mostNamed
        return incident
    }

    /// Incidents that happen at a place; acts of speech and treaties do not.
    private static func isBound(_ type: IncidentType) -> Bool {
        switch type {
        case .assault, .disaster, .health, .protest, .coerce, .mobilize, .consult: true
        default: false
        }
    }

    private static func mostNamed(in document: TextDocument, _ places: PlaceResolver) -> FoundPlace? {
        var counts: [String: (count: Int, mention: PlaceResolver.Mention)] = [:]
        for mention in places.mentions where mention.place.kind != .demonym && mention.place.kind != .area {
            let text = document.text(mention.tokens)
            counts[text] = ((counts[text]?.count ?? 0) + 1, counts[text]?.mention ?? mention)
        }
        let best = counts.max {
            ($0.value.count, $1.value.mention.tokens.lowerBound) < (
                $1.value.count, $0.value.mention.tokens.lowerBound
            )
        }
        return best.map { best in
            FoundPlace(
                text: best.key, words: Set(best.value.mention.tokens.map { document.tokens[$0].word }),
                country: best.value.mention.place.country,
                isCountry: best.value.mention.place.kind == .country)
        }
    }
}
