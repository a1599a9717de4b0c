import OrderedCollections
import Wire

extension SourceBook {
    /// The sources that speak or relay, in order of their first mention, and their ids by entry.
    /// - Parameter speakers: the entries that make each claim.
    func sources(speakers: [[Int]]) -> (sources: [Source], ids: [Int: String]) {
        let order = entries.indices.filter { entries[$0].isUsed }.sorted {
            (entries[$0].mentions.first?.start ?? 0, $0) < (entries[$1].mentions.first?.start ?? 0, $1)
        }
        var counts: [Int: Int] = [:]
        for speaker in speakers.lazy.flatMap({ Set($0) }) { counts[speaker, default: 0] += 1 }
        let sources = order.enumerated().map { position, index in
            let entry = entries[index]
            return Source(
                id: "s\(position + 1)", name: entry.name, aliases: entry.aliases,
                description: entry.description,
                mentions: Array(OrderedSet(entry.mentions.sorted { $0.start < $1.start })),
                claims: counts[index] ?? 0)
        }
        let ids = order.enumerated().map { ($1, "s\($0 + 1)") }
        return (sources, Dictionary(uniqueKeysWithValues: ids))
    }
}
