import Wire

extension ContestedTable {
    /// - Parameter figures: of a story's articles, copies left out.
    init(_ figures: [ReportedFigure]) {
        let tabled = Totals.of(
            figures.filter { $0.record.measure != .other && FigureRange($0.record) != nil })
        let groups = Occasion.groups(of: tabled)
        let speakers = Self.speakers(in: tabled)
        columns = speakers.prefix(Self.maximumColumns).map(Column.init)
        leftOut = max(0, speakers.count - Self.maximumColumns)
        let columns = columns
        rows = groups.map { group in
            let said = Dictionary(grouping: group.figures, by: \.record.speaker.key)
            // Disputes are looked for among all sources, also those that have no column.
            let all = said.values.compactMap(Self.cell)
            return Row(
                measure: group.measure, occasion: group.words,
                cells: columns.map { said[$0.speaker.key].flatMap(Self.cell) },
                isContested: Self.isContested(all))
        }
    }

    /// Every source once, as it is named in its newest article.
    private static func speakers(in figures: [ReportedFigure]) -> [FigureRecord.Speaker] {
        let said = Dictionary(grouping: figures, by: \.record.speaker.key)
        let order = Dictionary(uniqueKeysWithValues: SourceGroup.allCases.enumerated().map { ($1, $0) })
        return said.values.compactMap { figures in
            figures.max { $0.article.moment < $1.article.moment }
                .map { (speaker: $0.record.speaker, count: figures.count) }
        }
        .sorted { left, right in
            let (first, second) = (order[left.speaker.group] ?? 0, order[right.speaker.group] ?? 0)
            return (first, -left.count, left.speaker.key) < (second, -right.count, right.speaker.key)
        }
        .map(\.speaker)
    }

    /// The totals that one source gives, article by article: of several numbers in one article the largest, because
    /// the others are parts of it.
    private static func cell(_ figures: [ReportedFigure]) -> Cell? {
        let totals = Dictionary(grouping: figures, by: \.article.number).values.compactMap { figures in
            figures.max { left, right in
                let (first, second) = (
                    FigureRange(left.record)?.least ?? 0, FigureRange(right.record)?.least ?? 0
                )
                return (first, -left.record.ordinal) < (second, -right.record.ordinal)
            }
        }
        let ordered = totals.sorted {
            ($0.article.moment, $0.article.number) > ($1.article.moment, $1.article.number)
        }
        guard let newest = ordered.first else { return nil }
        let range = FigureRange(newest.record)
        var earlier: [ReportedFigure] = []
        for figure in ordered.dropFirst() where FigureRange(figure.record) != range {
            if earlier.allSatisfy({ FigureRange($0.record) != FigureRange(figure.record) }) {
                earlier.append(figure)
            }
        }
        return Cell(
            newest: newest, alsoIn: ordered.dropFirst().filter { FigureRange($0.record) == range },
            earlier: Array(earlier.prefix(maximumEarlier)))
    }

    /// Whether two sources' newest figures cannot both be true.
    private static func isContested(_ cells: [Cell]) -> Bool {
        let figures = cells.compactMap { cell in
            FigureRange(cell.newest.record).map { (range: $0, record: cell.newest.record) }
        }
        return figures.contains { low in
            guard let most = low.range.most else { return false }
            return figures.contains { $0.range.least > most && !$0.record.countsOthers(than: low.record) }
        }
    }
}
