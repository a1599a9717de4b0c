import Language
import Wire

/// Reads facts from an article. Make one and share it: it holds the lexicons and the gazetteer.
struct FactFinder: Sendable {
    let calendar: Calendar
    let roles: WordRoles
    let dates: DateFinder
    let quantities: QuantityFinder
    let measures: MeasureLexicon
    let gazetteer: Gazetteer
    let incidents: IncidentLexicon
    let entities: EntityFinder

    /// - Throws: `ResourceError` where a resource file is missing or malformed.
    init() throws {
        calendar = try Calendar()
        roles = try WordRoles()
        let numerals = try NumeralReader()
        dates = DateFinder(calendar: calendar, numerals: numerals)
        quantities = QuantityFinder(
            lexicon: try QuantityLexicon(), numerals: numerals, calendar: calendar,
            roles: roles)
        measures = try MeasureLexicon()
        gazetteer = try Gazetteer()
        incidents = try IncidentLexicon()
        entities = EntityFinder(
            names: NameFinder(
                lexicon: try NameLexicon(), people: measures.people, calendar: calendar))
    }

    func facts(in input: FactInput) -> Facts {
        var input = input
        input.body = TagRepair(verbs: incidents, people: measures.people, gazetteer: gazetteer)
            .repaired(input.body)
        let document = input.body
        let found = dates.dates(in: document, published: input.published)
        let places = PlaceResolver(document: document, gazetteer: gazetteer)
        let sentences = analyses(of: document, dates: found)
        var figures: [FoundFigure] = []
        var merger = IncidentMerger()
        var sites: [Int: FoundPlace] = [:]
        var topic: Argument?
        for var sentence in sentences {
            sentence.topic = topic
            let reader = FigureReader(
                clauses: sentence.clauses, quantities: sentence.quantities, lexicon: measures)
            figures += reader.figures()
            let incidents = IncidentReader(
                analysis: sentence, lexicon: incidents, measures: measures, places: places)
            for incident in incidents.incidents() { merger.add(incident) }
            topic = incidents.mainSubject ?? topic
            sites[sentence.sentence] = incidents.firstSite
        }
        let scenes = SceneFinder(document: document, places: places, sites: sites)
        var assembler = FactAssembler(
            input: input, places: places, roles: roles,
            incidents: merger.merged.filter(\.isTold).map(scenes.placed))
        assembler.add(figures)
        return Facts(
            figures: assembler.figures, contested: assembler.contested,
            incidents: assembler.events,
            dates: found.map {
                DateMention(
                    date: $0.date, text: document.text($0.tokens), span: document.span(of: $0.tokens))
            },
            entities: entities.entities(in: document, places: places))
    }
}
