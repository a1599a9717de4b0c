import Dashboard
import Wire

/// A story in a few lines: headline, who tells it, and what each side says where they differ.
struct StoryLines {
    let lines: [String]

    init(_ story: StorySummary) {
        var lines = [story.headline, "  " + Self.extent(story)]
        for dispute in story.disputes {
            lines.append("  \(dispute.measure.rawValue):")
            lines += Self.side("state", dispute.values.filter { $0.group == .state })
            lines += Self.side("others", dispute.values.filter { $0.group != .state })
        }
        self.lines = lines
    }

    /// "story a17, 7 articles (3 state, 2 independent, 2 unknown), 2024-05-03 to 2024-05-05"
    static func extent(_ story: StorySummary) -> String {
        let outlets = OutletGroup.allCases.compactMap { group -> String? in
            let count = story.outlets[group.rawValue] ?? 0
            return count > 0 ? "\(count) \(group.rawValue)" : nil
        }
        let articles = story.articles == 1 ? "1 article" : "\(story.articles) articles"
        let (first, last) = (day(story.oldest), day(story.newest))
        let days = first == last ? first : "\(first) to \(last)"
        return "story \(story.id), \(articles) (\(outlets.joined(separator: ", "))), \(days)"
    }

    /// - Parameter milliseconds: since 1970.
    static func day(_ milliseconds: Int64) -> String {
        let millisecondsPerDay: Int64 = 86_400_000
        let days = (Double(milliseconds) / Double(millisecondsPerDay)).rounded(.down)
        return CivilDate(daysSinceEpoch: Int(days))?.description ?? "no day"
    }

    private static func side(_ name: String, _ values: [Dispute.Value]) -> [String] {
        guard !values.isEmpty else { return [] }
        let said = values.map { "\($0.figure) (\($0.source))" }.joined(separator: "; ")
        return ["    \(name): \(said)"]
    }
}
