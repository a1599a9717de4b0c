/// A multi-class linear classifier over hashed features: for each feature the classes it speaks for, with
/// quantised weights. Long rows are stored dense and added by vectors, short ones as cells of a class and its
/// weight.
package struct LinearModel: Sendable {
    /// The largest weight: a cell has 7 bits for its class and 9 for the weight.
    package static let maxWeight = 255
    /// Rows with more cells are stored dense.
    private static let maxSparseCells = 2 * Row.cellCount

    let index: FeatureIndex
    /// As the index has them. The first is empty: it stands for features that are not in the model. After
    /// those of the index come the ends of rows with more than four cells.
    private(set) var rows = [Row()]
    private(set) var dense: [Scores] = []
    /// What `Scorer.best` adds, so that places without a class never win.
    let floor: Scores

    /// A cell, for those who write models. The weight must not be 0.
    package static func cell(_ class: Int, _ weight: Int) -> UInt16 {
        let clamped = min(max(weight, -maxWeight), maxWeight)
        return UInt16(truncatingIfNeeded: clamped << 7 | `class` & 0x7F)
    }

    /// Cells of a class outside `file.classCount` are dropped.
    package init(_ file: ModelFile) {
        floor = Scores(classCount: file.classCount)
        var order: [Int] = []
        index = FeatureIndex(file.rows.map(\.feature), order: &order)
        rows.reserveCapacity(file.rows.count + 1)
        var ends: [Row] = []
        for number in order {
            var cells = file.cells[file.rows[number].cells]
            if cells.contains(where: { Int($0 & 0x7F) >= file.classCount }) {
                cells = cells.filter { Int($0 & 0x7F) < file.classCount }[...]
            }
            append(Row(feature: file.rows[number].feature), cells, ends: &ends, firstEnd: order.count + 1)
        }
        rows += ends
    }

    private mutating func append(
        _ row: Row, _ cells: ArraySlice<UInt16>, ends: inout [Row], firstEnd: Int
    ) {
        var row = row
        if cells.count > Self.maxSparseCells {
            row.rest = .dense(dense.count)
            dense.append(Scores(cells))
        } else {
            row.cells = Row.Cells(first: cells)
            if cells.count > Row.cellCount {
                row.rest = .row(firstEnd + ends.count)
                ends.append(Row(cells: Row.Cells(first: cells.dropFirst(Row.cellCount))))
            }
        }
        rows.append(row)
    }
}

extension LinearModel {
    /// The weights of a feature; four rows to a cache line.
    struct Row: Sendable {
        /// A cell has its class in the low 7 bits and its weight (signed) in the high 9. Places without a
        /// cell are 0, which adds nothing.
        typealias Cells = SIMD4<UInt16>
        static let cellCount = 4

        /// 0 in the empty row, and in ends.
        var feature: UInt32 = 0
        var rest = Rest.none
        var cells = Cells.zero

        /// What a row has beside its first cells: an index into `rows` or, with the flag, into `dense`.
        struct Rest: Equatable, Sendable {
            static let none = Rest(rawValue: .max)
            private static let denseFlag: UInt32 = 1 << 31

            let rawValue: UInt32

            static func row(_ index: Int) -> Rest { Rest(rawValue: UInt32(index)) }
            static func dense(_ index: Int) -> Rest { Rest(rawValue: UInt32(index) | denseFlag) }

            @inline(__always) var isDense: Bool { rawValue & Self.denseFlag != 0 }
            @inline(__always) var index: Int { Int(rawValue & ~Self.denseFlag) }
        }

        @inline(__always)
        static func weight(_ cell: UInt16) -> Int16 { Int16(bitPattern: cell) >> 7 }
    }
}

extension LinearModel.Row.Cells {
    /// As many of the cells as there is room for.
    fileprivate init(first cells: ArraySlice<UInt16>) {
        self = .zero
        for (index, cell) in cells.prefix(LinearModel.Row.cellCount).enumerated() { self[index] = cell }
    }
}

extension Scores {
    fileprivate init(_ cells: ArraySlice<UInt16>) {
        self.init()
        for cell in cells { self[Int(cell & 0x7F)] = LinearModel.Row.weight(cell) }
    }
}
