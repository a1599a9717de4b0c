import Language
import Wire

/// Decides what kind of speaker a noun phrase describes: its head says so by itself, or passes the question
/// to the body it is named with.
struct SpeakerJudge {
    let registry: Registry
    let day: CivilDate?

    /// `nil` where no table knows a word of the phrase.
    func judge(_ phrase: SpeakerPhrase) -> Judgement? {
        guard var judgement = typed(phrase) else { return nil }
        if phrase.isHeadUnknown { judgement.isWeak = true }
        if judgement.home == .local || judgement.type == .other,
            let present = (phrase.head + phrase.tail).first(where: { $0.speaker?.role == .present })
        {
            judgement.type = .witness
            judgement.basis += ", '\(present.words)'"
        }
        if judgement.type == .igo || phrase.isJoint { judgement.isInternational = true }
        if judgement.isInternational { judgement.country = nil }
        return judgement
    }

    private func typed(_ phrase: SpeakerPhrase) -> Judgement? {
        guard let head = headItem(phrase) else { return nil }
        let named = phrase.head.first { $0.country != nil } ?? phrase.tail.first { $0.country != nil }
        let country = named?.country ?? phrase.head.lazy.compactMap(owningCountry).first
        switch head.kind {
        case .outlet(let outlet):
            return isOutletMeant(head, in: phrase) ? byRegistry(outlet) : nil
        case .body(let body): return byBody(body, head.words, country, isOwned: isOwned(head, in: phrase))
        case .country(let code):
            // A name that holds a country's word ("Jordan Smith") is no country.
            guard phrase.unknownWords == 0 else { return nil }
            return Judgement(
                type: .government, country: code, basis: "country '\(head.words)' as a speaker",
                isCountryAlone: true)
        case .place: return nil
        case .speaker(let word):
            switch word.role {
            case .title, .body:
                return Judgement(
                    type: isForRights(word, phrase) ? .rightsGroup : word.type ?? .other, country: country,
                    basis: "\(word.role.rawValue) '\(head.words)'", home: word.home)
            case .rank:
                let type = word.type ?? .military
                return Judgement(
                    type: type, country: country, basis: "rank '\(head.words)'", isWeak: true,
                    home: word.home)
            case .unnamed:
                return Judgement(
                    type: .anonymous, country: country, basis: "unnamed: '\(head.words)'",
                    isUnnamedOfficial: (phrase.head + phrase.tail).contains(where: isOfState))
            case .states:
                return Judgement(
                    type: word.type ?? .government, country: nil, basis: "states: '\(head.words)'",
                    isInternational: true)
            case .detached:
                return Judgement(type: .other, country: country, basis: "'\(head.words)' speaks for no body")
            case .ownership, .present: return nil
            case .media: return media(phrase, head, word, country)
            case .office, .post: return office(phrase, head, word, country)
            }
        }
    }

    /// "Alliance for Human Rights" is what it is for.
    private func isForRights(_ word: SpeakerWord, _ phrase: SpeakerPhrase) -> Bool {
        word.role == .body && phrase.tail.contains { $0.speaker?.type == .rightsGroup }
    }

    /// A name of one everyday word ("Time") is an outlet's only alone or beside a word for a medium.
    private func isOutletMeant(_ item: PhraseItem, in phrase: SpeakerPhrase) -> Bool {
        let isEveryday = item.tokens.count == 1 && item.words.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
        guard isEveryday else { return true }
        let hasMedium = phrase.head.contains { $0.speaker?.role == .media || $0.speaker?.ownership != nil }
        return hasMedium || (phrase.head.count == 1 && phrase.unknownWords == 0)
    }

    /// The last known word of the head part, of "police and witnesses" the first one; ranks and ownership
    /// words only where nothing else is there.
    private func headItem(_ phrase: SpeakerPhrase) -> PhraseItem? {
        func decides(_ item: PhraseItem) -> Bool {
            guard let role = item.speaker?.role else { return true }
            return role != .rank && role != .ownership && role != .present
        }
        func isSpeaker(_ item: PhraseItem) -> Bool { item.country == nil && decides(item) }
        let head = phrase.leadingConjunct ?? phrase.head[...]
        return head.last(where: isSpeaker)
            ?? head.last { $0.country == nil && $0.speaker?.role != .ownership }
            ?? head.last(where: decides)
    }

    /// "Taliban spokesman", "director of the hospital": the type of the nearest body, before the word first.
    private func office(
        _ phrase: SpeakerPhrase, _ head: PhraseItem, _ word: SpeakerWord, _ country: String?
    ) -> Judgement? {
        let items = phrase.leadingConjunct ?? phrase.head[...]
        let before = items.filter { $0.tokens.upperBound <= head.tokens.lowerBound }.reversed()
        let after = items.filter { $0.tokens.lowerBound >= head.tokens.upperBound }
        for item in Array(before) + after + phrase.tail {
            let found: Judgement?
            switch item.kind {
            case .outlet(let outlet): found = byRegistry(outlet)
            case .body(let body): found = byBody(body, item.words, country)
            case .speaker(let owner) where owner.role == .body || owner.role == .title:
                found = owner.type.map {
                    Judgement(
                        type: $0, country: country, basis: "\(owner.role.rawValue) '\(item.words)'",
                        home: owner.home)
                }
            case .speaker(let owner) where owner.role == .media:
                found = media(phrase, item, owner, country)
            case .speaker(let owner) where owner.role.isOffice:
                found = owner.type.map {
                    Judgement(
                        type: $0, country: country, basis: "office '\(item.words)'", isWeak: country == nil)
                }
            default: found = nil
            }
            if var found {
                found.basis = "'\(head.words)' of \(found.basis)"
                return found
            }
        }
        if word.role == .post, country == nil, let owner = phrase.unknownOwner(of: head, in: head.document) {
            return Judgement(
                type: .other, country: nil,
                basis: "'\(head.words)' of '\(head.document.text(owner..<owner + 1))', which no table knows",
                isWeak: true)
        }
        if let type = word.type {
            return Judgement(
                type: type, country: country, basis: "office '\(head.words)'", isWeak: country == nil)
        }
        guard country != nil else { return nil }
        return Judgement(
            type: .government, country: country, basis: "'\(head.words)' of a country", isWeak: true)
    }

    /// A medium without a registry entry is what its own words say, and never independent for want of better.
    private func media(
        _ phrase: SpeakerPhrase, _ head: PhraseItem, _ word: SpeakerWord, _ country: String?
    ) -> Judgement? {
        let all = phrase.head + phrase.tail
        for item in all {
            if case .outlet(let outlet) = item.kind { return byRegistry(outlet) }
            if case .body(let body) = item.kind, body.type == .independentMedia || body.type == .stateMedia {
                return byBody(body, item.words, country)
            }
        }
        if let type = word.type {
            return Judgement(type: type, country: country, basis: "media '\(head.words)'")
        }
        for item in all {
            guard let owner = item.speaker else { continue }
            if let type = owner.ownership ?? (owner.role == .media ? owner.type : nil) {
                return Judgement(type: type, country: country, basis: "media '\(item.words) \(head.words)'")
            }
        }
        return Judgement(
            type: .other, country: country, basis: "media '\(head.words)' that the registry does not know",
            isWeak: true, home: all.lazy.compactMap { $0.speaker?.home }.first)
    }

    private func isOfState(_ item: PhraseItem) -> Bool {
        switch item.kind {
        case .body(let body): body.type.isOfState
        case .speaker(let word): word.type?.isOfState ?? false
        case .outlet, .country, .place: false
        }
    }

    /// The country of a body or outlet that the head belongs to ("Hamas militants").
    private func owningCountry(_ item: PhraseItem) -> String? {
        switch item.kind {
        case .body(let body): body.country
        case .outlet(let outlet): registry.outlets[outlet].country
        case .country(let code), .place(let code): code
        case .speaker: nil
        }
    }

    private func byRegistry(_ index: Int) -> Judgement {
        let outlet = registry.outlets[index]
        let matrixClass = outlet.matrixClass(on: day)
        return Judgement(
            type: matrixClass.sourceType, country: outlet.country,
            basis: "registry entry '\(outlet.name)', class \(matrixClass.rawValue)")
    }

    /// "the Chinese | CDC": a state's own body of a name that another state's has too.
    private func isOwned(_ item: PhraseItem, in phrase: SpeakerPhrase) -> Bool {
        phrase.head.contains {
            if case .country = $0.kind { $0.tokens.upperBound == item.tokens.lowerBound } else { false }
        }
    }

    private func byBody(
        _ body: NamedBody, _ words: String, _ country: String?, isOwned: Bool = false
    ) -> Judgement {
        let ofState = body.type == .government || body.type == .military
        return Judgement(
            type: body.type, country: isOwned && ofState ? country : body.country ?? country, basis: "named body '\(words)'",
            isInternational: body.country == nil && country == nil)
    }
}
