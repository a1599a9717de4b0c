import Wire

/// Everyone to whom the article attributes something, with the rule that says what they are.
struct SourceSection {
    let event: ExplainedEvent

    func lines(width: Int) -> [StyledText] {
        guard !event.sources.isEmpty else { return [StyledText("none found", .faint)] }
        var table = StyledTable("", "name", "type", "country", "claims", "basis, and other mentions")
        for source in event.sources {
            var basis = source.basis ?? "none"
            let others = source.aliases.filter { !Self.isSame($0, source.name) }
            if !others.isEmpty { basis += "; also " + others.map { "“\($0)”" }.joined(separator: ", ") }
            table.add(
                StyledText(source.id, .source), StyledText(source.name),
                StyledText(source.type?.rawValue ?? "not classified"), StyledText(source.country ?? "-"),
                StyledText(String(source.claims)), StyledText(basis))
        }
        return table.lines(width: width)
    }

    private static func isSame(_ alias: String, _ name: String) -> Bool {
        let alias = alias.lowercased()
        let name = name.lowercased()
        return alias == name || alias == "the " + name
    }
}
