import Wire

extension SourceBook {
    /// The sources that speak or relay, in order of their first mention, and the entries they come from.
    func sources(claims: [Claim]) -> (sources: [Source], order: [Int]) {
        let order = entries.indices.filter { entries[$0].isUsed }.sorted {
            (entries[$0].mentions.first?.start ?? 0, $0) < (entries[$1].mentions.first?.start ?? 0, $1)
        }
        var counts: [String: Int] = [:]
        for claim in claims { if let source = claim.source { counts[source, default: 0] += 1 } }
        let sources = order.enumerated().map { position, index in
            let entry = entries[index]
            return Source(
                id: "s\(position + 1)", name: entry.name, aliases: entry.aliases,
                description: entry.description,
                mentions: entry.mentions.sorted { $0.start < $1.start }, claims: counts[String(index)] ?? 0)
        }
        return (sources, order)
    }
}
