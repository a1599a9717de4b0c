/// A multi-class linear classifier over hashed features: for each feature the classes it speaks for, with
/// quantised weights. Rows are found through a hash table with linear probing. Long rows are stored dense and
/// added by vectors, short ones as cells of a class and its weight.
package struct LinearModel: Sendable {
    /// The largest weight: a cell has 7 bits for its class and 9 for the weight.
    package static let maxWeight = 255
    /// Rows with more cells are stored dense.
    private static let maxSparseCells = 8
    /// A weight of 0, which no real cell has.
    private static let rowEnd: UInt16 = 0
    /// Set in `Slot.start` of dense rows.
    private static let denseFlag: UInt32 = 1 << 31
    /// Bits of the filter for a row, at least. Most features that a text makes are not in the model; at this
    /// size four in five of them need no look into the slots, which do not fit the nearest caches.
    private static let filterBitsPerRow = 4

    fileprivate struct Slot {
        /// 0 where free.
        var feature: UInt32
        /// Index of the row's first cell, or of its scores.
        var start: UInt32
    }

    /// Class in the low 7 bits, weight (signed) in the high 9; the last cell of a row is `rowEnd`.
    private var cells: [UInt16] = []
    private var dense: [Scores] = []
    private var slots: [Slot]
    /// By the upper bits of a feature: whether any row has them.
    private var filter: [UInt64]
    /// What `best` adds, so that places without a class never win.
    private let floor: Scores

    /// A cell, for those who write models. The weight must not be 0.
    package static func cell(_ class: Int, _ weight: Int) -> UInt16 {
        let clamped = min(max(weight, -maxWeight), maxWeight)
        return UInt16(truncatingIfNeeded: clamped << 7 | `class` & 0x7F)
    }

    /// Cells of a class outside `file.classCount` are dropped.
    package init(_ file: ModelFile) {
        var capacity = 64
        while capacity < 2 * file.rows.count { capacity *= 2 }
        slots = Array(repeating: Slot(feature: 0, start: 0), count: capacity)
        filter = Array(repeating: 0, count: capacity * Self.filterBitsPerRow / 2 / UInt64.bitWidth)
        floor = Scores(classCount: file.classCount)
        cells.reserveCapacity(file.cells.count + file.rows.count)
        for row in file.rows where row.feature != 0 {
            var slot = Int(row.feature) & (capacity - 1)
            while slots[slot].feature != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Slot(
                feature: row.feature, start: append(file.cells[row.cells], classCount: file.classCount))
            let (word, bit) = Self.filterPlace(row.feature, words: filter.count)
            filter[word] |= bit
        }
    }

    private mutating func append(_ row: ArraySlice<UInt16>, classCount: Int) -> UInt32 {
        let isCell: (UInt16) -> Bool = { Int($0 & 0x7F) < classCount && $0 >> 7 != 0 }
        if row.count <= Self.maxSparseCells {
            let start = UInt32(cells.count)
            for cell in row where isCell(cell) { cells.append(cell) }
            cells.append(Self.rowEnd)
            return start
        }
        var scores = Scores()
        for cell in row where isCell(cell) { scores[Int(cell & 0x7F)] = Self.weight(cell) }
        dense.append(scores)
        return UInt32(dense.count - 1) | Self.denseFlag
    }

    @inline(__always)
    private static func weight(_ cell: UInt16) -> Int16 { Int16(bitPattern: cell) >> 7 }

    @inline(__always)
    private static func filterPlace(_ feature: UInt32, words: Int) -> (word: Int, bit: UInt64) {
        // The slots go by the lower bits; `words` is a power of 2.
        (Int(feature >> 6) & (words - 1), 1 << UInt64(feature >> 26))
    }

    /// Runs `body` with what adds features up. Its pointers are valid inside `body`.
    package func withScorer<Result>(_ body: (Scorer) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            filter.withUnsafeBufferPointer { filter in
                cells.withUnsafeBufferPointer { cells in
                    dense.withUnsafeBufferPointer { dense in
                        body(Scorer(slots: slots, filter: filter, cells: cells, dense: dense, floor: floor))
                    }
                }
            }
        }
    }

    /// Every index in it was checked when the rows were appended: slots by the mask, cells by the row's end
    /// and the class limit.
    package struct Scorer {
        fileprivate let slots: UnsafeBufferPointer<Slot>
        fileprivate let filter: UnsafeBufferPointer<UInt64>
        fileprivate let cells: UnsafeBufferPointer<UInt16>
        fileprivate let dense: UnsafeBufferPointer<Scores>
        fileprivate let floor: Scores

        /// Adds the weights of a feature.
        @inline(__always)
        package func add(_ feature: UInt32, to scores: inout Scores) {
            let (word, bit) = filterPlace(feature, words: filter.count)
            guard filter[word] & bit != 0, let start = find(feature) else { return }
            if start & denseFlag != 0 {
                scores &+= dense[Int(start & ~denseFlag)]
            } else {
                addCells(from: Int(start), to: &scores)
            }
        }

        /// The first class with the highest score.
        @inline(__always)
        package func best(_ scores: Scores) -> Int {
            var scores = scores
            scores &+= floor
            return scores.best
        }

        @inline(__always)
        private func find(_ feature: UInt32) -> UInt32? {
            let mask = slots.count &- 1
            var slot = Int(feature) & mask
            while slots[slot].feature != feature {
                if slots[slot].feature == 0 { return nil }
                slot = (slot &+ 1) & mask
            }
            return slots[slot].start
        }

        @inline(__always)
        private func addCells(from start: Int, to scores: inout Scores) {
            withUnsafeMutableBytes(of: &scores) { scores in
                let scores = scores.assumingMemoryBound(to: Int16.self)
                var index = start
                while cells[index] != rowEnd {
                    scores[Int(cells[index] & 0x7F)] &+= weight(cells[index])
                    index &+= 1
                }
            }
        }
    }
}
