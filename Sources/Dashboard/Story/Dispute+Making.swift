import Explanation
import Wire

extension Dispute {
    /// Of a contested row: what each source says, the least first.
    init(_ row: ContestedTable.Row) {
        measure = row.measure
        let values = row.cells.compactMap { cell -> Value? in
            guard let cell, let range = FigureRange(cell.newest.record) else { return nil }
            let speaker = cell.newest.record.speaker
            return Value(
                figure: FigureWords(cell.newest.record.value).text, least: range.least, most: range.most,
                source: speaker.name, group: speaker.group)
        }
        let ordered = values.sorted { ($0.least, $0.most ?? .max) < ($1.least, $1.most ?? .max) }
        // The least and the most that is said always stand.
        self.values = ordered.count <= Self.maximumValues
            ? ordered : Array(ordered.prefix(Self.maximumValues - 1) + ordered.suffix(1))
    }
}
