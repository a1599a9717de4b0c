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
    ) -> [Source] {
        let phrases = PhraseReader(lexicon: lexicon, registry: registry, places: places(entities))
        let context = CountryContext(document, headline: headline, reader: phrases)
        let names = sources.map(names(of:))
        let mentions = SourceMentions(document: document, lexicon: lexicon, names: names.flatMap { $0 })
        let judge = SpeakerJudge(day: day)
        var classified = zip(sources, names).map { source, names in
            let places = mentions.occurrences(of: names, mentions: source.mentions)
            var judgement = described(source, phrases, judge)
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
            return filled(source, judgement, places: places, mentions: mentions, context: context)
        }
        let owners = OwnerTable(classified, names: names.compactMap(\.first))
        for index in classified.indices where classified[index].type == .other {
            for text in descriptions(of: classified[index]) {
                let document = reader.read(text, as: .headline, tagging: .least)
                guard let found = owners.judge(document, reader: phrases) else { continue }
                classified[index].type = found.type
                classified[index].country = found.country
                classified[index].basis = found.basis
                break
            }
        }
        return classified
    }

    private func descriptions(of source: Source) -> [String] {
        [source.name] + [source.description].compactMap { $0 } + source.aliases
    }

    /// The name, and the aliases that are short forms of it.
    private func names(of source: Source) -> [[WordID]] {
        let full = reader.words(of: source.name)
        let short = source.aliases.map(reader.words(of:)).filter { $0.count == 1 && $0.last == full.last }
        return [full] + short
    }

    /// The first strong judgement that name, description and aliases give, else the first weak one.
    private func described(_ source: Source, _ phrases: PhraseReader, _ judge: SpeakerJudge) -> Judgement? {
        var weak: Judgement?
        for text in descriptions(of: source) {
            let document = reader.read(text, as: .headline, tagging: .least)
            let phrase = SpeakerPhrase(document, tokens: 0..<document.tokens.count, reader: phrases)
            guard var found = judge.judge(phrase) else { continue }
            if text == source.name, phrase.unknownWords == 0, phrase.head.last?.speaker != nil {
                found.isRole = true
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
                    var found = judge.judge(phrase)
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
            let found = context.country(of: judgement, at: places.min { $0.lowerBound < $1.lowerBound })
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
