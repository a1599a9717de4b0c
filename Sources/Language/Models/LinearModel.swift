/// A multi-class linear classifier over hashed features: for each feature the classes it speaks for, with
/// quantised weights. Rows are found through a hash table with linear probing. Long rows are stored dense and
/// added by vectors, short ones as cells of a class and its weight.
package struct LinearModel: Sendable {
    /// Classes that a cell can name, and the largest weight: 7 bits and 9 bits of a `UInt16`.
    package static let maxClasses = 128
    package static let maxWeight = 255
    /// Rows with more cells are stored dense.
    private static let maxSparseCells = 8
    /// A weight of 0, which no real cell has.
    private static let rowEnd: UInt16 = 0
    /// Set in `Slot.start` of dense rows.
    private static let denseFlag: UInt32 = 1 << 31

    private struct Slot {
        /// 0 where free.
        var feature: UInt32
        /// Index of the row's first cell, or of its first vector.
        var start: UInt32
    }

    /// Class in the low 7 bits, weight (signed) in the high 9; the last cell of a row is `rowEnd`.
    private var cells: [UInt16] = []
    private var vectors: [Scores.Lanes] = []
    private var slots: [Slot]
    private let mask: Int
    package let classCount: Int

    /// A cell, for those who write models. The weight must not be 0.
    package static func cell(_ class: Int, _ weight: Int) -> UInt16 {
        let clamped = min(max(weight, -maxWeight), maxWeight)
        return UInt16(truncatingIfNeeded: clamped << 7 | `class` & 0x7F)
    }

    /// - Parameter rows: features, each with its cells. A cell of a class outside `classCount` is dropped.
    package init(classCount: Int, rows: some Collection<(feature: UInt32, cells: [UInt16])>) {
        var capacity = 16
        while capacity < 2 * rows.count { capacity *= 2 }
        slots = Array(repeating: Slot(feature: 0, start: 0), count: capacity)
        mask = capacity - 1
        self.classCount = classCount
        for row in rows where row.feature != 0 {
            let kept = row.cells.filter { Int($0 & 0x7F) < classCount && $0 >> 7 != 0 }
            var slot = Int(row.feature) & mask
            while slots[slot].feature != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(feature: row.feature, start: append(kept))
        }
    }

    private mutating func append(_ row: [UInt16]) -> UInt32 {
        if row.count <= Self.maxSparseCells {
            let start = UInt32(cells.count)
            cells.append(contentsOf: row)
            cells.append(Self.rowEnd)
            return start
        }
        let start = vectors.count
        vectors.append(contentsOf: repeatElement(.zero, count: Scores.stride(classCount)))
        for cell in row {
            let label = Int(cell & 0x7F)
            let lane = start + label / Scores.laneWidth
            vectors[lane][label % Scores.laneWidth] = Self.weight(cell)
        }
        return UInt32(start) | Self.denseFlag
    }

    @inline(__always)
    private static func weight(_ cell: UInt16) -> Int16 { Int16(bitPattern: cell) >> 7 }

    /// Adds the weights of each feature to `scores`, which was made for `classCount` classes.
    package func score(_ features: [UInt32], into scores: inout Scores) {
        // Every index below was checked when the rows were appended: slots by the mask, cells by the row's
        // end and the class limit, vectors by the stride.
        let stride = scores.lanes.count
        slots.withUnsafeBufferPointer { slots in
            cells.withUnsafeBufferPointer { cells in
                vectors.withUnsafeBufferPointer { vectors in
                    scores.lanes.withUnsafeMutableBufferPointer { lanes in
                        for feature in features {
                            guard let start = Self.find(feature, slots, mask) else { continue }
                            if start & Self.denseFlag != 0 {
                                let first = Int(start & ~Self.denseFlag)
                                for lane in 0..<stride { lanes[lane] &+= vectors[first + lane] }
                            } else {
                                Self.addCells(cells, from: Int(start), to: lanes)
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func find(_ feature: UInt32, _ slots: UnsafeBufferPointer<Slot>, _ mask: Int) -> UInt32? {
        var slot = Int(feature) & mask
        while slots[slot].feature != feature {
            if slots[slot].feature == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return slots[slot].start
    }

    @inline(__always)
    private static func addCells(
        _ cells: UnsafeBufferPointer<UInt16>, from start: Int,
        to lanes: UnsafeMutableBufferPointer<Scores.Lanes>
    ) {
        var index = start
        while cells[index] != rowEnd {
            let label = Int(cells[index] & 0x7F)
            lanes[label / Scores.laneWidth][label % Scores.laneWidth] &+= weight(cells[index])
            index += 1
        }
    }
}
