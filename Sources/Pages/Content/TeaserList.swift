/// Finds lists of teasers: titles that are links, each with a short summary under it, several in a row.
struct TeaserList {
    let blocks: [Block]

    private static let summaryWords = 40
    /// Dates, sections and the like between teasers.
    private static let fragmentWords = 6
    private static let fewest = 2

    /// - Parameter chosen: indices into the blocks, in order.
    /// - Returns: the indices that belong to such lists.
    func members(of chosen: [Int]) -> Set<Int> {
        var members: Set<Int> = []
        var run: [Int] = []
        var teasers = 0
        func close() {
            if teasers >= Self.fewest { members.formUnion(run) }
            run = []
            teasers = 0
        }
        var position = 0
        while position < chosen.count {
            if position + 1 < chosen.count, isTitle(chosen[position]), isSummary(chosen[position + 1]),
                position + 2 == chosen.count || !isText(chosen[position + 2])
            {
                run += [chosen[position], chosen[position + 1]]
                teasers += 1
                position += 2
            } else if !run.isEmpty, isFragment(chosen[position]) {
                run.append(chosen[position])
                position += 1
            } else {
                close()
                position += 1
            }
        }
        close()
        return members
    }

    private func isTitle(_ index: Int) -> Bool { blocks[index].words >= 3 && blocks[index].linkDensity > 0.8 }

    private func isText(_ index: Int) -> Bool {
        blocks[index].words > Self.fragmentWords && blocks[index].linkDensity < 0.3
    }

    private func isSummary(_ index: Int) -> Bool { isText(index) && blocks[index].words <= Self.summaryWords }

    private func isFragment(_ index: Int) -> Bool { blocks[index].words <= Self.fragmentWords }
}
