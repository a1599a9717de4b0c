import Wire

/// The sources of an article, with their type and why they have it.
struct SourceNotes {
    var event: EnrichedEvent
    private static let maximumSources = 100
    private static let maximumClaims = 12
    /// Of a claim's beginning.
    private static let maximumWords = 8
    private static let maximumCharacters = 80

    func write(_ html: inout HTML) {
        let sources = event.data.sources ?? []
        var claims: [String: [Claim]] = [:]
        for claim in event.data.claims ?? [] {
            for id in [claim.source].compactMap({ $0 }) + (claim.with ?? []) {
                claims[id, default: []].append(claim)
            }
        }
        let said = claims
        html.element(.section) { html in
            html.element(.h2, text: "Sources")
            if sources.isEmpty {
                html.element(.p, .class("empty"), text: "The article attributes nothing to anybody.")
            }
            if !sources.isEmpty {
                html.element(.p, .class("note"), text: "Each with its kind, how that was told, and its claims.")
            }
            html.element(.ul, .class("sources")) { html in
                for source in sources.prefix(Self.maximumSources) {
                    html.element(
                        .li, .id("source-\(source.id)"), .class(SourceGroup(source.type).styleClass),
                        .focusTarget
                    ) { self.source(source, said[source.id] ?? [], &$0) }
                }
            }
        }
    }

    private func source(_ source: Source, _ claims: [Claim], _ html: inout HTML) {
        html.element(.p, .class("who")) { html in
            html.element(.strong) { $0.name(source.name) }
            html.text(" \((source.type ?? .other).words)")
            if let country = source.country { html.text(", \(Names.country(country))") }
        }
        if let basis = source.basis { html.element(.p, .class("basis"), text: basis) }
        guard !claims.isEmpty else { return }
        html.element(.ul, .class("claims")) { html in
            for claim in claims.prefix(Self.maximumClaims) {
                html.element(.li) { html in
                    html.element(
                        .a, .href(.fragment("claim-\(claim.id)")), .automaticDirection,
                        text: Self.beginning(claim))
                    if claim.stance != .asserted { html.text(" \(claim.stance.rawValue)") }
                }
            }
            if claims.count > Self.maximumClaims {
                html.element(.li, text: "and \(claims.count - Self.maximumClaims) more")
            }
        }
    }

    /// The first words; a source's own words in quotation marks.
    private static func beginning(_ claim: Claim) -> String {
        let words = claim.text.split(whereSeparator: \.isWhitespace)
        let text = words.prefix(maximumWords).joined(separator: " ").prefix(maximumCharacters)
        let isWhole = words.count <= maximumWords && text.count < maximumCharacters
        let beginning = isWhole ? String(text) : text + " …"
        let isQuoted = beginning.hasPrefix("\"") || beginning.hasPrefix("“")
        return claim.kind == .direct && !isQuoted ? "“\(beginning)”" : beginning
    }
}
