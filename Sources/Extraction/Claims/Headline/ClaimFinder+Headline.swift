import Language
import Wire

extension ClaimFinder {
    /// Longer headlines are texts, and are not read.
    static let maxHeadlineTokens = 60

    /// What the headline attributes, and to which source of the body.
    func claims(inHeadline document: TextDocument, sources: [Source]) -> [HeadlineClaim] {
        guard document.tokens.count <= Self.maxHeadlineTokens else { return [] }
        let passage = Passage(document: document, lexicon: lexicon)
        let names = SourceNames(sources)
        // A colon in a headline sets off topics as well as speakers: `HeadlineLabel` tells them apart.
        var found = AttributionCollector(passage: passage).attributions().filter {
            passage.word($0.cue.lowerBound) != ":"
        }
        if found.isEmpty, let label = HeadlineLabel(passage: passage, names: names).attribution() {
            found.append(label)
        }
        return found.map { headlineClaim($0, names: names, in: passage) }
    }

    private func headlineClaim(
        _ attribution: Attribution, names: SourceNames, in passage: Passage
    ) -> HeadlineClaim {
        let document = passage.document
        var claim = HeadlineClaim(
            text: document.text(attribution.content), speaker: nil, kind: kind(of: attribution, in: passage),
            cue: document.text(attribution.cue), stance: attribution.stance)
        if case .mention(let mention) = attribution.speaker {
            claim.speaker = document.text(mention.tokens)
            claim.source = names.id(of: mention.tokens.map { passage.word($0) })
        }
        return claim
    }
}
