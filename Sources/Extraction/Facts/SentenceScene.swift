import Wire

/// Where and when a sentence sets what it tells.
struct SentenceScene: Sendable {
    /// The first phrase of place.
    var site: FoundPlace?
    /// The sentence opens with it: "In Lagos, ...". What follows happened there and nowhere else.
    var isFronted = false
    var date: CivilDate?
    var era: Era?
    /// Index into `TextDocument.paragraphs`.
    var paragraph = 0
}

extension SentenceScene {
    /// It opens with another place than this one.
    func isSetElsewhere(than place: FoundPlace) -> Bool {
        guard isFronted, let site, site.words.isDisjoint(with: place.words) else { return false }
        if site.country != 0, place.country != 0, site.country != place.country { return true }
        return !site.isCountry && !place.isCountry
    }
}
