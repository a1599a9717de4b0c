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
    fileprivate var countsAnybody: Bool { countedWord.map(WordFile.anybody.contains) ?? true }

    /// Whether the dead were seen, so that their number is the least that it can be.
    var countsRemains: Bool { measure == .killed && (countedWord.map(WordFile.remains.contains) ?? false) }

    /// Whether one counts people under arms and the other people without, so that neither contradicts the other.
    func countsOthers(than record: FigureRecord) -> Bool {
        guard let word = countedWord, let other = record.countedWord else { return false }
        return WordFile.armed.contains(word) && WordFile.civilians.contains(other)
            || WordFile.civilians.contains(word) && WordFile.armed.contains(other)
    }

    /// What is counted, where it is not simply people.
    var narrowWords: String? {
        guard let word = countedWord else { return nil }
        let isNarrow = WordFile.civilians.contains(word) || WordFile.remains.contains(word)
        return isNarrow || !WordFile.anybody.contains(word) ? of : nil
    }

    /// The last word of what is counted.
    private var countedWord: String? { of?.split(separator: " ").last.map { $0.lowercased() } }
}
