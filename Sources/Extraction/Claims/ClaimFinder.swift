import Language
import OrderedCollections
import Wire

/// Finds every attributed claim of a text, and who makes it.
struct ClaimFinder: Sendable {
    let lexicon: ClaimLexicon
    let gazetteer: Gazetteer

    func claims(in document: TextDocument) -> (claims: [Claim], sources: [Source]) {
        let passage = Passage(document: document, lexicon: lexicon)
        let attributions = AttributionCollector(passage: passage).attributions()
        var book = SourceBook(passage: passage, gazetteer: gazetteer)
        var claims: [Claim] = []
        var speakers: [[Int]] = []
        for attribution in attributions {
            speakers.append(book.speakers(of: attribution, previous: speakers.last ?? []))
        }
        let relays = RelayFinder(attributions: attributions)
        var relayers: [[Int]] = []
        for (index, attribution) in attributions.enumerated() {
            var via: [Int] = []
            if let outer = relays.outer(of: index), let speaker = speakers[outer].first {
                via.append(speaker)
            }
            if let relay = attribution.relay.mention, let speaker = book.source(of: relay) {
                via.append(speaker)
            }
            relayers.append(via)
        }
        let counts = speakers.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let owner = book.joinBodies(claims: counts)
        let speakerOwners = speakers.map { $0.map { owner[$0] } }
        let sources = book.sources(speakers: speakerOwners)
        for (index, attribution) in attributions.enumerated() {
            let ids = Array(OrderedSet(speakerOwners[index].compactMap { sources.ids[$0] }))
            let via = Array(OrderedSet(relayers[index].compactMap { sources.ids[owner[$0]] }))
            claims.append(claim(attribution, id: index + 1, speakers: ids, via: via, in: passage))
        }
        return (claims, sources.sources)
    }

    private func claim(
        _ attribution: Attribution, id: Int, speakers: [String], via: [String], in passage: Passage
    ) -> Claim {
        let document = passage.document
        let span = document.span(of: attribution.content)
        return Claim(
            id: "c\(id)", text: document.text(span), span: span, source: speakers.first,
            with: speakers.count > 1 ? Array(speakers.dropFirst()) : nil,
            via: via.filter { !speakers.contains($0) }, kind: kind(of: attribution, in: passage),
            cue: document.text(attribution.cue), stance: attribution.stance)
    }

    func kind(of attribution: Attribution, in passage: Passage) -> Claim.Kind {
        let words = attribution.content.filter {
            passage.document.isWord($0) && !(attribution.interruption?.contains($0) ?? false)
        }
        let quoted = words.count { passage.isQuoted($0) }
        return quoted == 0 ? .indirect : quoted == words.count ? .direct : .mixed
    }
}
