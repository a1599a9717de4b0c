import Language
import Wire

/// Finds the incident that a figure counts.
struct FigureLinker {
    private let document: TextDocument
    private let incidents: [FoundIncident]
    /// Cues of all incidents, in order of the text.
    private let mentions: [(cue: Int, incident: Int)]
    private let scenes: [Int: SentenceScene]
    private let published: CivilDate?

    init(
        document: TextDocument, incidents: [FoundIncident], scenes: [Int: SentenceScene],
        published: CivilDate?
    ) {
        self.document = document
        self.incidents = incidents
        self.scenes = scenes
        self.published = published
        mentions = incidents.enumerated()
            .flatMap { index, incident in incident.cues.map { (cue: $0, incident: index) } }
            .sorted { $0.cue < $1.cue }
    }

    /// The incident whose mention stands nearest to the figure's cue: in its sentence, else in the two before
    /// it, else the article's first that the figure's sentence does not contradict.
    func incident(of found: FoundFigure) -> Int? {
        let sentence = Int(document.tokens[found.cue].sentence)
        if let index = nearest(to: found, in: sentence) { return index }
        guard Self.isToll(found.figure.measure), !found.isFurther else { return nil }
        let fitting = incidents.indices.filter {
            Self.hits(incidents[$0].type, found.figure.measure) && !isElsewhere(sentence, incidents[$0])
                && !isAnotherTime(sentence, incidents[$0])
        }
        return fitting.first { incidents[$0].isTold } ?? fitting.first
    }

    private func nearest(to found: FoundFigure, in sentence: Int) -> Int? {
        var best: (distance: Int, index: Int)?
        var position = mentions.partitioningIndex { $0.cue >= found.cue - Self.reachTokens }
        while position < mentions.count, mentions[position].cue <= found.cue + Self.reachTokens {
            let mention = mentions[position]
            position += 1
            let incident = incidents[mention.incident]
            guard Self.hits(incident.type, found.figure.measure) else { continue }
            let back = sentence - Int(document.tokens[mention.cue].sentence)
            guard (0...Self.reachSentences).contains(back) else { continue }
            if back > 0, isAnotherTime(sentence, incident) || isSetElsewhere(sentence, incident) { continue }
            let distance = abs(mention.cue - found.cue) + back * Self.sentenceTokens
            if distance < best?.distance ?? .max { best = (distance, mention.incident) }
        }
        return best?.index
    }

    /// Tokens to either side of a figure in which its incident may be named.
    private static let reachTokens = 300
    /// Sentences before the figure's own in which its incident may be named.
    private static let reachSentences = 2
    /// What a sentence's end counts for against tokens.
    private static let sentenceTokens = 100

    // MARK: Scenes without an incident

    /// For each figure the number of the scene that it counts: figures of one measure in neighbouring
    /// sentences, at one time and place, count one scene, whether or not its incident was found.
    func scenes(of found: [FoundFigure], links: [Int?]) -> [Int] {
        var scenes = Array(found.indices)
        var last: [Measure: Int] = [:]
        for index in found.indices where !found[index].isFurther && !found[index].isOverTime {
            let measure = found[index].figure.measure
            if let before = last[measure], isOneScene(found[before], found[index]),
                links[before] == nil || links[index] == nil || links[before] == links[index]
                    || isOnlyCounted(found[index], links[index])
            {
                scenes[index] = scenes[before]
            }
            last[measure] = index
        }
        return scenes
    }

    /// What one figure of a scene counts, all count.
    func share(_ links: inout [Int?], within scenes: [Int]) {
        var linked: [Int: Int] = [:]
        for (scene, link) in zip(scenes, links) where linked[scene] == nil { linked[scene] = link }
        for index in links.indices { links[index] = linked[scenes[index]] ?? links[index] }
    }

    /// The incident is told by nothing but the figure: "131 people were detained".
    private func isOnlyCounted(_ found: FoundFigure, _ link: Int?) -> Bool {
        guard let link else { return false }
        return incidents[link].actor == nil && incidents[link].cues == [found.cue]
    }

    private func isOneScene(_ first: FoundFigure, _ second: FoundFigure) -> Bool {
        let one = Int(document.tokens[first.cue].sentence)
        let other = Int(document.tokens[second.cue].sentence)
        guard other - one <= Self.reachSentences else { return false }
        guard one != other, let before = self.scenes[one], let after = self.scenes[other] else { return true }
        if let first = before.date, let second = after.date, first != second { return false }
        if after.era != nil, before.era == nil { return false }
        return before.site.map { !after.isSetElsewhere(than: $0) } ?? !after.isFronted
    }

    // MARK: What tells a figure apart from an incident

    /// The sentence is set in another year, or on another day.
    private func isAnotherTime(_ sentence: Int, _ incident: FoundIncident) -> Bool {
        guard let scene = scenes[sentence] else { return false }
        if let date = scene.date { return incident.date != nil && incident.date != date }
        guard let era = scene.era else { return false }
        guard era.year == nil else { return era.year != incident.year(published) }
        guard let date = incident.date, let published else { return incident.era == nil }
        return date >= published.adding(days: -Self.newsDays) ?? date
    }

    /// "Last month" is not said of what happened within this time.
    private static let newsDays = 10

    /// The sentence opens with another place: "In neighbouring Uganda, ...".
    private func isSetElsewhere(_ sentence: Int, _ incident: FoundIncident) -> Bool {
        guard let scene = scenes[sentence], let place = incident.place else { return false }
        return scene.isSetElsewhere(than: place)
    }

    /// The sentence names another place.
    private func isElsewhere(_ sentence: Int, _ incident: FoundIncident) -> Bool {
        guard let site = scenes[sentence]?.site, let place = incident.place,
            site.words.isDisjoint(with: place.words)
        else { return false }
        if isSetElsewhere(sentence, incident) { return true }
        return (site.country != place.country && site.country != 0 && place.country != 0)
            || !(site.isCountry || place.isCountry || site.country == 0 || place.country == 0)
    }

    /// What several sources count of one incident.
    static func isToll(_ measure: Measure) -> Bool {
        switch measure {
        case .killed, .injured, .missing, .infected, .abducted, .displaced: true
        default: false
        }
    }

    private static func hits(_ type: IncidentType, _ measure: Measure) -> Bool {
        switch measure {
        case .killed, .injured, .missing, .destroyed, .displaced, .evacuated, .rescued:
            type == .assault || type == .disaster || type == .health
        case .participants: type == .protest || type == .coerce
        case .arrested, .sentenced, .surrendered: type == .coerce || type == .assault
        case .abducted: type == .assault || type == .coerce
        case .infected: type == .health
        case .other: true
        }
    }
}
