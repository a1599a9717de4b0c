import Wire

/// A number of one measure, whoever says it of whatever incident.
struct FigureNumber: Hashable {
    private let measure: Measure
    private let count, low, high: Int?
    private let qualifier: Qualifier

    init(_ figure: Figure) {
        measure = figure.measure
        count = figure.count
        low = figure.low
        high = figure.high
        qualifier = figure.qualifier
    }
}
