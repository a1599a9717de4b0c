import Language
import Wire

/// Ties figures to incidents and claims, and writes all of them as the event has them.
struct FactAssembler {
    private let document: TextDocument
    private let claimIndex: ClaimIndex
    private let incidents: [FoundIncident]
    private let roles: WordRoles
    /// Cues of all incidents, in order of the text.
    private let mentions: [(cue: Int, incident: Int)]
    private(set) var events: [Incident] = []
    private(set) var figures: [Figure] = []
    private(set) var contested: [Contested] = []

    init(input: FactInput, places: PlaceResolver, roles: WordRoles, incidents: [FoundIncident]) {
        document = input.body
        claimIndex = ClaimIndex(claims: input.claims)
        self.incidents = incidents
        self.roles = roles
        mentions = incidents.enumerated()
            .flatMap { index, incident in incident.cues.map { (cue: $0, incident: index) } }
            .sorted { $0.cue < $1.cue }
        let country = places.mainCountry
        for (index, incident) in incidents.enumerated() {
            let span = document.span(of: incident.tokens)
            events.append(
                Incident(
                    id: "i\(index + 1)", type: incident.type, actor: incident.actor?.text,
                    recipient: incident.recipient?.text, date: incident.date,
                    place: incident.place?.text,
                    country: Place.code(incident.place.map(\.country) ?? country ?? 0),
                    claim: claimIndex.claim(at: document.span(of: incident.cue..<incident.cue + 1))?.id,
                    span: span))
        }
    }

    /// Adds the figures of the whole body, in order.
    mutating func add(_ found: [FoundFigure]) {
        var kept: [FoundFigure] = []
        var byNumber: [FigureNumber: [Int]] = [:]
        for var item in found {
            let claim = claimIndex.claim(at: item.figure.span)
            item.figure.claim = claim?.id
            item.figure.source = item.isSuperseded ? nil : claim?.source
            item.figure.incident = item.isOverTime ? nil : incident(of: item).map { events[$0].id }
            let number = FigureNumber(item.figure)
            if !(byNumber[number] ?? []).contains(where: { isSame(kept[$0], item) }) {
                byNumber[number, default: []].append(kept.count)
                kept.append(item)
            }
        }
        markParts(&kept)
        figures = kept.map(\.figure)
        contested = ContestedFinder(anybody: roles.anybody).contested(kept)
    }

    /// The same number of the same thing said again.
    private func isSame(_ known: FoundFigure, _ new: FoundFigure) -> Bool {
        let (left, right) = (known.figure, new.figure)
        if left.incident == right.incident { return true }
        guard let count = left.count ?? left.low else { return false }
        let one = found(left.incident)
        let other = found(right.incident)
        // The same larger number twice is said of one incident, unless their dates differ; one person is
        // killed often.
        if let one = one?.date, let other = other?.date, one != other { return false }
        if count > 1 { return true }
        return left.lastWord != nil && left.lastWord == right.lastWord
            && (one?.date == nil) != (other?.date == nil) && !isAbroad(one?.place, other?.place)
    }

    private func isAbroad(_ left: FoundPlace?, _ right: FoundPlace?) -> Bool {
        guard let left, let right else { return false }
        return left.country != right.country && left.country != 0 && right.country != 0
    }

    private func found(_ incident: String?) -> FoundIncident? {
        // Incidents are numbered from 1 in their order.
        guard let number = incident.flatMap({ Int($0.dropFirst()) }),
            incidents.indices.contains(number - 1)
        else {
            return nil
        }
        return incidents[number - 1]
    }

    /// Figures that stand beside others of their measure in one sentence count parts, but for the largest; a
    /// toll that rises within a sentence is counted whole twice.
    private func markParts(_ figures: inout [FoundFigure]) {
        let bySentence = Dictionary(grouping: figures.indices) {
            document.tokens[figures[$0].cue].sentence
        }
        for group in bySentence.values where group.count > 1 {
            for index in group.prefix(Self.mostFiguresInSentence) where !figures[index].isToll {
                let own = figures[index]
                let isPart = group.prefix(Self.mostFiguresInSentence).map { figures[$0] }.contains {
                    other in
                    other.tokens != own.tokens && other.figure.measure == own.figure.measure
                        && (other.cue == own.cue || other.isToll || other.figure.size > own.figure.size)
                }
                if isPart { figures[index].isTotal = false }
            }
        }
    }

    /// Figures of one sentence that are compared with each other.
    private static let mostFiguresInSentence = 40

    /// The incident whose mention stands nearest to the figure's cue: in its sentence, else in the two before
    /// it.
    private func incident(of found: FoundFigure) -> Int? {
        let sentence = Int(document.tokens[found.cue].sentence)
        var best: (distance: Int, index: Int)?
        var position = firstMention(from: found.cue - Self.reachTokens)
        while position < mentions.count, mentions[position].cue <= found.cue + Self.reachTokens {
            let mention = mentions[position]
            position += 1
            guard Self.hits(incidents[mention.incident].type, found.figure.measure) else { continue }
            let back = sentence - Int(document.tokens[mention.cue].sentence)
            guard (0...Self.reachSentences).contains(back) else { continue }
            let distance = abs(mention.cue - found.cue) + back * Self.sentenceTokens
            if distance < best?.distance ?? .max { best = (distance, mention.incident) }
        }
        return best?.index
    }

    private func firstMention(from cue: Int) -> Int {
        mentions.partitioningIndex { $0.cue >= cue }
    }

    /// Tokens to either side of a figure in which its incident may be named.
    private static let reachTokens = 300
    /// Sentences before the figure's own in which its incident may be named.
    private static let reachSentences = 2
    /// What a sentence's end counts for against tokens.
    private static let sentenceTokens = 100

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
