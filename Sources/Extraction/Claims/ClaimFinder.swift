import Language
import Wire

/// Finds every attributed claim of a text, and who makes it.
struct ClaimFinder: Sendable {
    let lexicon: ClaimLexicon

    func claims(in document: TextDocument) -> (claims: [Claim], sources: [Source]) {
        let passage = Passage(document: document, lexicon: lexicon)
        let attributions = AttributionCollector(passage: passage).attributions()
        var book = SourceBook(passage: passage)
        var claims: [Claim] = []
        var speakers: [Int?] = []
        for attribution in attributions {
            speakers.append(book.speaker(of: attribution, previous: speakers.last ?? nil))
        }
        let relays = RelayFinder(attributions: attributions)
        for (index, attribution) in attributions.enumerated() {
            var via: [Int] = []
            if let outer = relays.outer(of: index), let speaker = speakers[outer] { via.append(speaker) }
            if let relay = attribution.relay, let speaker = book.source(of: relay) { via.append(speaker) }
            claims.append(
                claim(
                    attribution, id: index + 1, speaker: speakers[index],
                    via: via.filter { $0 != speakers[index] }, in: passage))
        }
        let sources = book.sources(claims: claims)
        let ids = Dictionary(uniqueKeysWithValues: sources.order.enumerated().map { ($1, "s\($0 + 1)") })
        for index in claims.indices {
            claims[index].source = speakers[index].flatMap { ids[$0] }
            claims[index].via = claims[index].via.compactMap { Int($0).flatMap { ids[$0] } }
        }
        return (claims, sources.sources)
    }

    private func claim(
        _ attribution: Attribution, id: Int, speaker: Int?, via: [Int], in passage: Passage
    ) -> Claim {
        let document = passage.document
        let span = document.span(of: attribution.content)
        return Claim(
            id: "c\(id)", text: document.text(span), span: span, source: speaker.map(String.init),
            via: via.map(String.init), kind: kind(of: attribution, in: passage),
            cue: document.text(attribution.cue), stance: attribution.stance)
    }

    private func kind(of attribution: Attribution, in passage: Passage) -> Claim.Kind {
        let words = attribution.content.filter {
            passage.document.isWord($0) && !(attribution.interruption?.contains($0) ?? false)
        }
        let quoted = words.count { passage.isQuoted($0) }
        return quoted == 0 ? .indirect : quoted == words.count ? .direct : .mixed
    }
}
