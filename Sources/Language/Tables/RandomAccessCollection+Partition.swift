extension RandomAccessCollection {
    /// The first index whose element satisfies `predicate`; the end where none does. Every element after one
    /// that satisfies it must satisfy it too. Takes logarithmic time.
    @inlinable
    package func partitioningIndex(where predicate: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if predicate(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
