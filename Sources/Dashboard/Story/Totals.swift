import Wire

/// Tells totals from parts of them: "525 people were killed" and, in the same article, "43 police officers were killed".
enum Totals {
    /// The figures without those that count part of what another one counts.
    ///
    /// In one article and for one measure, a smaller number of a narrower word stands beside a larger one of people in
    /// general, whoever gives it.
    static func of(_ figures: [ReportedFigure]) -> [ReportedFigure] {
        struct Key: Hashable {
            var article: Int64
            var measure: Measure
        }
        var largest: [Key: Int] = [:]
        for figure in figures where figure.record.countsAnybody {
            let key = Key(article: figure.article.number, measure: figure.record.measure)
            largest[key] = max(largest[key] ?? 0, FigureRange(figure.record)?.least ?? 0)
        }
        return figures.filter { figure in
            guard !figure.record.countsAnybody,
                let total = largest[Key(article: figure.article.number, measure: figure.record.measure)]
            else { return true }
            return (FigureRange(figure.record)?.least ?? 0) >= total
        }
    }
}

extension FigureRecord {
    fileprivate var countsAnybody: Bool {
        guard let last = of?.split(separator: " ").last else { return true }
        return WordFile.anybody.contains(last.lowercased())
    }
}
