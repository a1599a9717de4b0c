import Wire

/// The figures of one measure that can be of one incident.
struct Occasion {
    var measure: Measure
    /// Tells it from other occasions of the same measure; `nil` where there is one.
    var words: String?
    var figures: [ReportedFigure]

    /// Incidents so far apart in time are not one.
    private static let maximumDays = 30
    /// Occasions beyond these go to the last one.
    private static let maximumOccasions = 6

    private var day: CivilDate?
    private var country: String?
    private var place: String?
    private var thing: String?

    /// In the order of measures; the occasion with most figures first.
    static func groups(of figures: [ReportedFigure]) -> [Occasion] {
        let byMeasure = Dictionary(grouping: figures, by: \.record.measure)
        return Measure.allCases.flatMap { measure -> [Occasion] in
            var occasions: [Occasion] = []
            // Those that say when and where come first and found the occasions.
            let ordered = (byMeasure[measure] ?? []).sorted { $0.record.certainty > $1.record.certainty }
            for figure in ordered {
                let index = occasions.firstIndex { $0.canHold(figure.record) }
                if let index {
                    occasions[index].add(figure)
                } else if occasions.count < maximumOccasions {
                    occasions.append(Occasion(measure: measure, figures: []))
                    occasions[occasions.count - 1].add(figure)
                } else {
                    occasions[occasions.count - 1].figures.append(figure)
                }
            }
            guard occasions.count > 1 else { return occasions }
            return occasions.map { $0.named() }.sorted { $0.figures.count > $1.figures.count }
        }
    }

    private init(measure: Measure, figures: [ReportedFigure]) {
        self.measure = measure
        self.figures = figures
    }

    private func canHold(_ record: FigureRecord) -> Bool {
        if let country, let other = record.country, country != other { return false }
        if let day, let other = record.date, abs(day.daysSinceEpoch - other.daysSinceEpoch) > Self.maximumDays
        {
            return false
        }
        return thing == record.thing
    }

    private mutating func add(_ figure: ReportedFigure) {
        figures.append(figure)
        day = day ?? figure.record.date
        country = country ?? figure.record.country
        place = place ?? figure.record.place
        thing = thing ?? figure.record.thing
    }

    private func named() -> Occasion {
        var named = self
        let words = [thing, place ?? country, day?.words].compactMap { $0 }.joined(separator: ", ")
        named.words = words.isEmpty ? nil : words
        return named
    }
}

extension FigureRecord {
    /// What is counted where things are: houses and cars cannot be set side by side. `nil` where people are.
    fileprivate var thing: String? {
        guard measure == .destroyed, let last = of?.split(separator: " ").last else { return nil }
        return last.lowercased()
    }

    fileprivate var certainty: Int { (date == nil ? 0 : 2) + (country == nil ? 0 : 1) }
}
