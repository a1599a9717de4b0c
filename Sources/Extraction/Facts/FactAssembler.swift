import Language
import Wire

/// Ties figures to incidents and claims, and writes all of them as the event has them.
struct FactAssembler {
    private let document: TextDocument
    private let claimIndex: ClaimIndex
    private let roles: WordRoles
    private let incidents: [FoundIncident]
    private let linker: FigureLinker
    private let mainCountry: UInt16
    private(set) var events: [Incident] = []
    private(set) var figures: [Figure] = []
    private(set) var contested: [Contested] = []

    init(
        input: FactInput, places: PlaceResolver, roles: WordRoles, incidents: [FoundIncident],
        linker: FigureLinker
    ) {
        document = input.body
        claimIndex = ClaimIndex(claims: input.claims)
        self.roles = roles
        self.incidents = incidents
        self.linker = linker
        mainCountry = places.mainCountry ?? 0
    }

    /// Adds the figures of the whole body, in order, with the incidents that are told or counted.
    mutating func add(_ found: [FoundFigure]) {
        var links = found.map { $0.isOverTime ? nil : linker.incident(of: $0) }
        let scenes = linker.scenes(of: found, links: links)
        linker.share(&links, within: scenes)
        let names = addEvents(counted: Self.tolls(found, links))
        var kept: [FoundFigure] = []
        var byNumber: [FigureNumber: [Int]] = [:]
        for (var item, (link, scene)) in zip(found, zip(links, scenes)) {
            let claim = claimIndex.claim(at: item.figure.span)
            item.figure.claim = claim?.id
            item.figure.source = item.isSuperseded ? nil : claim?.source
            item.incident = link
            item.scene = scene
            item.figure.incident = link.flatMap { names[$0] }
            if item.isPart, include(item, in: &kept) { continue }
            let number = FigureNumber(item.figure)
            if !(byNumber[number] ?? []).contains(where: { isSame(kept[$0], item) }) {
                byNumber[number, default: []].append(kept.count)
                kept.append(item)
            }
        }
        markParts(&kept)
        figures = kept.map(\.figure)
        contested = ContestedFinder(
            anybody: roles.anybody, forces: roles.forces, everybody: roles.everybody
        ).contested(kept)
    }

    // MARK: Incidents

    /// The first toll of each incident.
    private static func tolls(_ found: [FoundFigure], _ links: [Int?]) -> [Int: FoundFigure] {
        var tolls: [Int: FoundFigure] = [:]
        for (figure, link) in zip(found, links) where FigureLinker.isToll(figure.figure.measure) {
            if let link, tolls[link] == nil { tolls[link] = figure }
        }
        return tolls
    }

    /// The ids of the incidents that are written: those that say who did it or who was hit, if only by a
    /// figure ("50 people died in the attack").
    private mutating func addEvents(counted: [Int: FoundFigure]) -> [Int: String] {
        var names: [Int: String] = [:]
        for (index, incident) in incidents.enumerated() {
            let isNatural = incident.type == .disaster || incident.type == .health
            let toll = incident.isTold && !isNatural ? nil : counted[index]
            guard incident.isTold || toll != nil else { continue }
            let id = "i\(events.count + 1)"
            names[index] = id
            events.append(
                Incident(
                    id: id, type: incident.type, actor: incident.actor?.text,
                    recipient: incident.recipient?.text ?? toll.map { document.text($0.tokens) },
                    date: incident.date, place: incident.place?.text,
                    country: Place.code(country(of: incident)),
                    claim: claimIndex.claim(at: document.span(of: incident.cue..<incident.cue + 1))?.id,
                    span: document.span(of: incident.tokens)))
        }
        return names
    }

    /// A place that the gazetteer lacks lies in the country that the article names most.
    private func country(of incident: FoundIncident) -> UInt16 {
        if let place = incident.place, place.country != 0 || place.isArea { return place.country }
        if !incident.type.isBound, let country = incident.actor?.country, country != 0 { return country }
        return mainCountry
    }

    // MARK: Figures

    /// Adds "40 of the dead" to the figure that it is a part of.
    private func include(_ part: FoundFigure, in figures: inout [FoundFigure]) -> Bool {
        guard let count = part.figure.count else { return false }
        let whole = figures.lastIndex {
            $0.figure.measure == part.figure.measure && $0.figure.size >= count
                && ($0.incident == part.incident || part.incident == nil)
        }
        guard let whole else { return false }
        figures[whole].figure.includes.append(Figure.Part(count: count, of: part.figure.of))
        return true
    }

    /// The same number of the same thing said again.
    private func isSame(_ known: FoundFigure, _ new: FoundFigure) -> Bool {
        if known.incident == new.incident { return true }
        guard let count = new.figure.count ?? new.figure.low else { return false }
        let one = known.incident.map { incidents[$0] }
        let other = new.incident.map { incidents[$0] }
        // The same larger number twice is said of one incident, unless their dates differ; one person is
        // killed often.
        if let one = one?.date, let other = other?.date, one != other { return false }
        if count > 1 { return true }
        return known.figure.lastWord != nil && known.figure.lastWord == new.figure.lastWord
            && (one?.date != nil || other?.date != nil) && !isAbroad(one?.place, other?.place)
    }

    private func isAbroad(_ left: FoundPlace?, _ right: FoundPlace?) -> Bool {
        guard let left, let right else { return false }
        return left.country != right.country && left.country != 0 && right.country != 0
    }

    /// Figures that stand beside others of their measure in one sentence count parts, but for the largest; a
    /// toll that rises within a sentence is counted whole twice.
    private func markParts(_ figures: inout [FoundFigure]) {
        let bySentence = Dictionary(grouping: figures.indices) { document.tokens[figures[$0].cue].sentence }
        for group in bySentence.values where group.count > 1 {
            for index in group.prefix(Self.mostFiguresInSentence) where !figures[index].isToll {
                let own = figures[index]
                let isPart = group.prefix(Self.mostFiguresInSentence).map { figures[$0] }.contains { other in
                    other.tokens != own.tokens && other.figure.measure == own.figure.measure
                        && !isOfAnotherSource(own, other)
                        && (other.cue == own.cue || other.isToll || other.figure.size > own.figure.size)
                }
                if isPart { figures[index].isTotal = false }
            }
        }
    }

    private func isOfAnotherSource(_ one: FoundFigure, _ other: FoundFigure) -> Bool {
        guard let source = one.figure.source, let others = other.figure.source else { return false }
        return source != others
    }

    /// Figures of one sentence that are compared with each other.
    private static let mostFiguresInSentence = 40
}
