import Language
import Wire

/// Finds where an incident took place when its own sentences do not say.
struct SceneFinder {
    private let scenes: [Int: SentenceScene]
    private let document: TextDocument
    /// The place that the headline names.
    private let headline: FoundPlace?
    /// The place that the article names most, the first of several; datelines do not count.
    private let mostNamed: FoundPlace?

    init(
        document: TextDocument, places: PlaceResolver, scenes: [Int: SentenceScene], headline: FoundPlace?
    ) {
        self.scenes = scenes
        self.document = document
        self.headline = headline
        mostNamed = Self.mostNamed(in: document, places)
    }

    /// Sentences after and before an incident's own whose place is taken for its own.
    private static let reach = [1, -1, 2]

    /// With the place of its paragraph, else of the sentences around it, else of the headline, else the one
    /// that the article names most.
    func placed(_ incident: FoundIncident) -> FoundIncident {
        guard incident.place == nil, incident.type.isBound else { return incident }
        var incident = incident
        incident.place = inParagraph(of: incident) ?? around(incident) ?? headline ?? mostNamed
        return incident
    }

    /// Sentences at the start of the body in which one scene is told.
    private static let leadSentences = 6

    /// With the date of the scene that the lead tells: "Clashes broke out on Sunday. ... Police moved in to".
    func dated(_ incident: FoundIncident, after others: [FoundIncident]) -> FoundIncident {
        guard incident.date == nil, incident.era == nil, incident.type.isBound, !incident.isNominal,
            incident.sentence < Self.leadSentences, scenes[incident.sentence]?.date == nil,
            scenes[incident.sentence]?.era == nil
        else { return incident }
        let scene = others.last {
            $0.type.isBound && $0.date != nil && (1...2).contains(incident.sentence - $0.sentence)
        }
        var incident = incident
        incident.date = scene?.date
        return incident
    }

    /// Sentences to either side that count as the incident's paragraph: in a text without line breaks all are
    /// one.
    private static let paragraphReach = 24

    private func inParagraph(of incident: FoundIncident) -> FoundPlace? {
        let paragraph = document.paragraphs[document.sentences[incident.sentence].paragraph]
        let near = incident.sentence - Self.paragraphReach..<incident.sentence + Self.paragraphReach + 1
        return paragraph.sentences.clamped(to: near)
            .filter { isScene($0, of: incident) }
            .min { abs($0 - incident.sentence) < abs($1 - incident.sentence) }
            .flatMap { scenes[$0]?.site }
    }

    private func around(_ incident: FoundIncident) -> FoundPlace? {
        let sentences = incident.sentences.sorted()
        for step in Self.reach {
            if let sentence = sentences.first(where: { isScene($0 + step, of: incident) }) {
                return scenes[sentence + step]?.site
            }
        }
        return nil
    }

    /// Names a place, and no other time.
    private func isScene(_ sentence: Int, of incident: FoundIncident) -> Bool {
        guard let scene = scenes[sentence], scene.site != nil else { return false }
        return scene.era == nil || incident.era != nil
    }

    /// The place that a headline puts its news in: "Nine killed in Lagos".
    static func place(named headline: TextDocument, _ gazetteer: Gazetteer) -> FoundPlace? {
        let mentions = PlaceResolver(document: headline, gazetteer: gazetteer).mentions
        let mention = mentions.first {
            guard $0.place.kind != .demonym, $0.tokens.lowerBound > 0 else { return false }
            let before = headline.tokens[$0.tokens.lowerBound - 1].word
            return before == "in" || before == "near" || before == "at" || before == "outside"
        }
        return mention.map { place(of: $0, in: headline) }
    }

    private static func place(of mention: PlaceResolver.Mention, in document: TextDocument) -> FoundPlace {
        FoundPlace(
            text: document.text(mention.tokens), words: Set(mention.tokens.map { document.tokens[$0].word }),
            country: mention.place.country, isCountry: mention.place.kind == .country)
    }

    private static func mostNamed(in document: TextDocument, _ places: PlaceResolver) -> FoundPlace? {
        var counts: [String: (count: Int, mention: PlaceResolver.Mention)] = [:]
        for mention in places.mentions where mention.place.kind != .demonym && mention.place.kind != .area {
            if document.isInDateline(mention.tokens.lowerBound) { continue }
            let text = document.text(mention.tokens)
            counts[text] = ((counts[text]?.count ?? 0) + 1, counts[text]?.mention ?? mention)
        }
        let best = counts.values.max {
            ($0.count, $1.mention.tokens.lowerBound) < ($1.count, $0.mention.tokens.lowerBound)
        }
        return best.map { place(of: $0.mention, in: document) }
    }
}

extension TextDocument {
    fileprivate func isInDateline(_ token: Int) -> Bool {
        paragraph(of: token).dateline?.contains(Int(tokens[token].start)) ?? false
    }
}
