/// The smallest hashes of a set: all of a small one, and of a large one a sample that keeps resemblance and
/// containment unbiased (Broder, "On the resemblance and containment of documents", 1997).
public struct Sketch: Hashable, Sendable {
    /// Sorted, each once.
    let values: [UInt32]
    /// Every hash of the set up to this one is in `values`.
    let limit: UInt32

    /// - Parameter hashes: in any order, with repetitions.
    init(_ hashes: [UInt32], maximumCount: Int) {
        var sorted = hashes.sorted()
        var kept = 0
        for value in sorted where kept == 0 || sorted[kept - 1] != value {
            sorted[kept] = value
            kept += 1
        }
        sorted.removeSubrange(min(kept, maximumCount)...)
        values = sorted
        limit = kept < maximumCount ? .max : sorted.last ?? .max
    }

    var isEmpty: Bool { values.isEmpty }

    /// How many values two sketches share, and how many each has, as far as both are complete.
    static func shared(_ left: Sketch, _ right: Sketch) -> (common: Int, left: Int, right: Int) {
        let limit = min(left.limit, right.limit)
        var (i, j, common) = (0, 0, 0)
        while i < left.values.count, j < right.values.count {
            let (a, b) = (left.values[i], right.values[j])
            guard a <= limit || b <= limit else { break }
            if a == b { common += 1 }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        return (common, left.count(upTo: limit), right.count(upTo: limit))
    }

    private func count(upTo limit: UInt32) -> Int {
        if self.limit == limit || limit == .max { return values.count }
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] <= limit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
