import Language
import Wire

/// Reads facts from an article. Make one and share it: it holds the lexicons and the gazetteer.
struct FactFinder: Sendable {
    let calendar: Calendar
    let roles: WordRoles
    let dates: DateFinder
    let eras: EraFinder
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
        eras = EraFinder(numerals: numerals)
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
        let sentences = analyses(of: document, dates: found, published: input.published)
        var figures: [FoundFigure] = []
        var merger = IncidentMerger(anybody: roles.anybody, published: input.published)
        var scenes: [Int: SentenceScene] = [:]
        var topic: Argument?
        for var sentence in sentences {
            sentence.topic = topic
            let reader = FigureReader(
                clauses: sentence.clauses, quantities: sentence.quantities, lexicon: measures,
                known: figures.last?.figure.measure)
            figures += reader.figures()
            let incidents = IncidentReader(
                analysis: sentence, lexicon: incidents, measures: measures, places: places)
            for incident in incidents.incidents() { merger.add(incident) }
            topic = incidents.mainSubject ?? topic
            scenes[sentence.sentence] = incidents.scene
        }
        let setting = SceneFinder(
            document: document, places: places, scenes: scenes,
            headline: input.headline.flatMap { SceneFinder.place(named: $0, gazetteer) })
        let placed = merger.settled.map(setting.placed)
        let incidents = placed.map { setting.dated($0, after: placed) }
        let linker = FigureLinker(
            document: document, incidents: incidents, scenes: scenes, published: input.published)
        var assembler = FactAssembler(
            input: input, places: places, roles: roles, incidents: incidents, linker: linker)
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
