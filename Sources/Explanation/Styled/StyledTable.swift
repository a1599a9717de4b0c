/// Rows in aligned columns. A cell wider than its column is wrapped in it; the last column takes what the
/// width leaves or, in a narrow window, goes below its row.
struct StyledTable {
    private let header: [String]
    private var rows: [[StyledText]] = []

    private static let widestColumns = 30
    private static let narrowestLastColumns = 32
    private static let narrowestColumns = 10
    private static let gapColumns = 2

    init(_ header: String...) { self.header = header }

    /// - Parameter cells: as many as the header has.
    mutating func add(_ cells: StyledText...) { rows.append(cells) }

    func lines(width: Int) -> [StyledText] {
        let titles = header.map { StyledText($0, .faint) }
        var columns = header.indices.dropLast().map { index in
            let cells = (rows + [titles]).map { index < $0.count ? $0[index].columns : 0 }
            return min(Self.widestColumns, cells.max() ?? 0)
        }
        let left = columns.reduce(0) { $0 + $1 + Self.gapColumns }
        guard width - left < Self.narrowestLastColumns else {
            columns.append(width - left)
            return ([titles] + rows).flatMap { Self.lines($0, columns) }
        }
        if let widest = columns.indices.max(by: { columns[$0] < columns[$1] }) {
            let excess = max(0, left - Self.gapColumns - width)
            columns[widest] = max(Self.narrowestColumns, columns[widest] - excess)
        }
        let indent = StyledText(String(repeating: " ", count: 2 * Self.gapColumns))
        return Self.lines(titles.dropLast(), columns)
            + rows.flatMap { row -> [StyledText] in
                let below = row.last?.wrapped(to: width, first: indent, rest: indent) ?? []
                return Self.lines(row.dropLast(), columns) + below
            }
    }

    private static func lines(_ row: [StyledText], _ columns: [Int]) -> [StyledText] {
        let cells = zip(row, columns).map { $0.wrapped(to: $1) }
        return (0..<(cells.map(\.count).max() ?? 0)).map { number in
            var line = StyledText()
            var gap = 0
            for (cell, columns) in zip(cells, columns) {
                let part = number < cell.count ? cell[number] : StyledText()
                if !part.isEmpty { line = line + StyledText(String(repeating: " ", count: gap)) + part }
                gap = (part.isEmpty ? gap : 0) + max(0, columns - part.columns) + gapColumns
            }
            return line
        }
    }
}
