/// Finds the rows of a model by their features, in groups of up to eight that lie side by side. One word
/// holds eight bits of each feature of a group (Kulukundis's Swiss tables, 2017): that a feature is not in
/// the model, which is most frequent, shows without a look at the rows.
struct FeatureIndex: Sendable {
    static let groupSize = 8
    /// At this mean size of a group one in seventy is full, and sends what it has no room for to the next.
    private static let meanGroupSize = 4
    private static let minGroups = 16

    /// A power of 2. By group, the tags of its rows from the lowest byte; 0 where it has no more.
    private(set) var groups: [UInt64]
    /// By group, its first row; after the last group, the number of rows. Row 0 belongs to none.
    private(set) var starts: [UInt32] = []

    /// - Parameter order: by row from row 1 on, which of the features it belongs to.
    init(_ features: [UInt32], order: inout [Int]) {
        var count = Self.minGroups
        while count * Self.meanGroupSize < features.count { count *= 2 }
        var groups = [UInt64](repeating: 0, count: count)
        var sizes = [UInt32](repeating: 0, count: count)
        let homes = features.map { feature in
            var group = Int(feature) & (count - 1)
            while sizes[group] == Self.groupSize { group = (group + 1) & (count - 1) }
            groups[group] |= UInt64(Self.tag(feature)) << UInt64(8 * sizes[group])
            sizes[group] += 1
            return group
        }
        self.groups = groups
        var next: UInt32 = 1
        for size in sizes {
            starts.append(next)
            next += size
        }
        starts.append(next)
        order = Array(repeating: 0, count: features.count)
        var places = starts
        for (number, group) in homes.enumerated() {
            order[Int(places[group]) - 1] = number
            places[group] += 1
        }
    }

    /// Never 0, which marks free places. Groups go by the lower bits.
    @inline(__always)
    static func tag(_ feature: UInt32) -> UInt8 { max(1, UInt8(truncatingIfNeeded: feature >> 24)) }

    /// Whether rows that belong to a group may stand in the next one.
    @inline(__always)
    static func isFull(_ group: UInt64) -> Bool { group >> 56 != 0 }

    /// The lowest place of a group that has this tag; `groupSize` where none has it.
    @inline(__always)
    static func place(of tag: UInt8, in group: UInt64) -> Int {
        let difference = group ^ (UInt64(tag) &* 0x0101_0101_0101_0101)
        let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
        return zeros.trailingZeroBitCount >> 3
    }
}
