/// A multi-class linear classifier over hashed features: for each feature the classes it speaks for, with quantised
/// weights. Rows lie one after another, found through a hash table with linear probing.
package struct LinearModel: Sendable {
    /// Classes that a cell can name, and the largest weight: 7 bits and 9 bits of a `UInt16`.
    package static let maxClasses = 128
    package static let maxWeight = 255

    private struct Slot {
        /// 0 where free.
        var feature: UInt32
        /// Index of the row's first cell.
        var start: UInt32
    }

    /// Class in the low 7 bits, weight (signed) in the high 9; the last cell of a row is `rowEnd`.
    private let cells: [UInt16]
    private let slots: [Slot]
    private let mask: Int
    package let classCount: Int
    package let featureCount: Int

    /// A weight of 0, which no real cell has.
    private static let rowEnd: UInt16 = 0

    /// A cell, for those who write models. The weight must not be 0.
    package static func cell(_ class: Int, _ weight: Int) -> UInt16 {
        let clamped = min(max(weight, -maxWeight), maxWeight)
        return UInt16(truncatingIfNeeded: clamped << 7 | `class` & 0x7F)
    }

    /// - Parameter rows: features, each with its cells. A cell of a class outside `classCount` is dropped.
    package init(classCount: Int, rows: some Collection<(feature: UInt32, cells: [UInt16])>) {
        var capacity = 16
        while capacity < 2 * rows.count { capacity *= 2 }
        var slots = Array(repeating: Slot(feature: 0, start: 0), count: capacity)
        var cells: [UInt16] = []
        let mask = capacity - 1
        for row in rows {
            var slot = Int(row.feature) & mask
            while slots[slot].feature != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(feature: row.feature, start: UInt32(cells.count))
            cells.append(contentsOf: row.cells.filter { Int($0 & 0x7F) < classCount && $0 >> 7 != 0 })
            cells.append(Self.rowEnd)
        }
        self.slots = slots
        self.cells = cells
        self.mask = mask
        self.classCount = classCount
        featureCount = rows.count
    }

    /// Adds the weights of each feature to `scores`, which has `classCount` places.
    @inline(__always)
    package func score(_ features: [UInt32], into scores: inout [Int32]) {
        for feature in features {
            var slot = Int(feature) & mask
            while slots[slot].feature != feature, slots[slot].feature != 0 { slot = (slot + 1) & mask }
            guard slots[slot].feature != 0 else { continue }
            var index = Int(slots[slot].start)
            var cell = cells[index]
            while cell != Self.rowEnd {
                scores[Int(cell & 0x7F)] &+= Int32(Int16(bitPattern: cell) >> 7)
                index += 1
                cell = cells[index]
            }
        }
    }
}
