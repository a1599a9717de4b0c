import Wire

/// The sources of an article, with their type and why they have it.
struct SourceNotes {
    var event: EnrichedEvent
    private static let maximumSources = 100

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
        html.element(.p, .class("claims")) { html in
            html.text(claims.count == 1 ? "Claim " : "Claims ")
            for (index, claim) in claims.prefix(30).enumerated() {
                if index > 0 { html.text(", ") }
                html.element(.a, .href(.fragment("claim-\(claim.id)")), text: claim.id)
                let stance = claim.stance == .asserted ? "" : ", \(claim.stance.rawValue)"
                html.text(" (\(claim.kind.rawValue)\(stance))")
            }
        }
    }
}
