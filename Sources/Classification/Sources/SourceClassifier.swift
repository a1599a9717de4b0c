import Language
import Wire

/// Fills in type, country and basis of every source: from its name, its description, its other mentions, then
/// the words around it in the text.
struct SourceClassifier {
    let reader: Reader
    let registry: Registry
    let lexicon: SourceLexicon

    func classify(
        _ sources: [Source], document: TextDocument, headline: TextDocument, entities: [Entity],
        day: CivilDate?
    ) -> ClassifiedSources {
        let phrases = PhraseReader(lexicon: lexicon, places: places(entities))
        let context = CountryContext(document, headline: headline, reader: phrases)
        let named = sources.map { NamedSource($0, reader: reader) }
        let mentions = SourceMentions(document: document, lexicon: lexicon, names: named.flatMap { $0.names })
        let judge = SpeakerJudge(registry: registry, day: day)
        let antecedents = Antecedents(document: document, reader: phrases, judge: judge)
        var unnamedOfficials: Set<String> = []
        var classified = named.map { named in
            let places = mentions.occurrences(of: named.names, mentions: named.source.mentions)
            var judgement = described(named, phrases, judge)
            if judgement?.isWeak ?? true {
                let sides = judgement?.isRole == true ? NameSide.ofRoles : NameSide.allCases
                let around = surroundings(of: places, on: sides, mentions, phrases, judge)
                if let found = around.judgement {
                    if judgement == nil || !found.isWeak { judgement = found }
                    if judgement?.home == nil { judgement?.home = found.home }
                }
                if judgement != nil, judgement?.country == nil, judgement?.isInternational == false {
                    judgement?.country = around.country
                }
            }
            if judgement?.isWeak ?? true, Antecedents.isOwned(named), let place = places.first,
                var owner = antecedents.owner(before: place.lowerBound)
            {
                owner.basis = "owned by " + owner.basis
                judgement = owner
            }
            if judgement?.isUnnamedOfficial == true { unnamedOfficials.insert(named.source.id) }
            return filled(named.source, judgement, places: places, mentions: mentions, context: context)
        }
        let owners = OwnerTable(classified, names: named.compactMap { $0.names.first })
        for index in classified.indices where classified[index].type == .other {
            guard let found = owners.judge(named[index], reader: phrases) else { continue }
            classified[index].type = found.type
            classified[index].country = found.country
            classified[index].basis = found.basis
        }
        return ClassifiedSources(sources: classified, unnamedOfficials: unnamedOfficials)
    }

    /// The first strong judgement that name, description and aliases give, else the first weak one.
    private func described(
        _ named: NamedSource, _ phrases: PhraseReader, _ judge: SpeakerJudge
    ) -> Judgement? {
        var weak: Judgement?
        var next = 0
        while let wording = named.wording(next) {
            defer { next += 1 }
            let phrase = SpeakerPhrase(wording, tokens: 0..<wording.tokens.count, reader: phrases)
            guard var found = judge.judge(phrase) else { continue }
            if next == 0, let last = phrase.head.last, last.speaker != nil {
                let isProper = wording.tokens.contains { $0.shape.contains(.capitalized) }
                found.isRole = phrase.unknownWords == 0 || !isProper
                // "Rescue Doctors" is a name, whatever its words mean.
                if !found.isRole, last.tokens.upperBound == wording.tokens.count { found.isWeak = true }
            }
            if !found.isWeak { return found.withCountry(of: weak) }
            if weak == nil { weak = found }
        }
        return weak
    }

    /// What stands beside the name: a judgement, and the country of "Australian-born X" or "prosecutors in
    /// Sweden".
    private func surroundings(
        of places: [Range<Int>], on sides: [NameSide], _ mentions: SourceMentions, _ phrases: PhraseReader,
        _ judge: SpeakerJudge
    ) -> (judgement: Judgement?, country: String?) {
        var judgement: Judgement?
        var country: String?
        for name in places {
            for side in sides {
                guard let tokens = side.tokens(beside: name, mentions) else { continue }
                let phrase = SpeakerPhrase(mentions.document, tokens: tokens, reader: phrases)
                guard side.accepts(phrase, tokens: tokens, beside: name, mentions),
                    var found = judge.judge(phrase), found.type != .document
                else { continue }
                if found.isCountryAlone {
                    country = country ?? found.country
                } else if judgement == nil || (judgement?.isWeak == true && !found.isWeak) {
                    found.basis += " beside the name"
                    judgement = found
                }
            }
            // A strong judgement with its country leaves nothing to look for.
            if let judgement, !judgement.isWeak, judgement.country ?? country != nil { break }
        }
        return (judgement, country)
    }

    private func filled(
        _ source: Source, _ judgement: Judgement?, places: [Range<Int>], mentions: SourceMentions,
        context: CountryContext
    ) -> Source {
        var source = source
        var judgement = judgement ?? Judgement(type: .other, country: nil, basis: "no rule covers the source")
        let known = judgement
        if Self.canBeAnonymous(judgement.type), let place = places.first,
            let words = mentions.anonymity(after: place)
        {
            judgement.type = .anonymous
            judgement.basis = "anonymity: '\(mentions.document.text(words))'"
        }
        if judgement.home == .local || judgement.type == .other,
            let words = places.lazy.compactMap({ mentions.presence(after: $0) }).first
        {
            judgement.type = .witness
            judgement.basis += ", '\(mentions.document.text(words))'"
        }
        source.type = judgement.type
        source.country = judgement.country
        source.basis = judgement.basis
        if source.country == nil, !judgement.isInternational,
            let found = context.country(of: known, at: places.min { $0.lowerBound < $1.lowerBound })
        {
            source.country = found.country
            source.basis = judgement.basis + "; country \(found.country) from \(found.evidence)"
        }
        return source
    }

    private static func canBeAnonymous(_ type: SourceType) -> Bool {
        type == .government || type == .military || type == .other || type == .company || type == .witness
    }

    private func places(_ entities: [Entity]) -> PhraseTable<String> {
        var places = PhraseTable<String>()
        for entity in entities where entity.type == .place {
            if let country = entity.country { places.insert(reader.words(of: entity.name), country) }
        }
        return places
    }
}

extension Judgement {
    fileprivate func withCountry(of other: Judgement?) -> Judgement {
        var result = self
        if result.country == nil, !isInternational { result.country = other?.country }
        return result
    }
}
