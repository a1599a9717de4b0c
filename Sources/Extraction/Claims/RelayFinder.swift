/// Which attribution stands inside the content of another: "the agency said the minister had denied it".
struct RelayFinder {
    let attributions: [Attribution]

    /// Attributions before one that are looked at.
    static let reach = 6

    /// The innermost attribution whose content holds the cue of the one at `index`.
    func outer(of index: Int) -> Int? {
        let cue = attributions[index].cue
        guard !cue.isEmpty else { return nil }
        var best: Int?
        for other in max(0, index - Self.reach)..<min(attributions.count, index + Self.reach)
        where other != index {
            let content = attributions[other].content
            guard content.contains(cue.lowerBound),
                !attributions[index].content.contains(attributions[other].cue.lowerBound)
            else { continue }
            if best.map({ attributions[$0].content.count > content.count }) ?? true { best = other }
        }
        return best
    }
}
