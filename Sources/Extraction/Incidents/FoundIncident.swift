import Language
import Wire

/// Someone or something that acts or is acted on.
struct Argument: Hashable, Sendable {
    var text: String
    var tokens: Range<Int>
    /// Content words, lower case, for comparison.
    var words: Set<WordID>
    var head: WordID
    /// "it", "they": stands for another phrase.
    var isPronoun = false
    /// The number of a counted phrase ("nine men").
    var count: Int?
    /// "22", "the 40": says how many, not who.
    var isNumber = false
    /// "a plane": not known before.
    var isIndefinite = false
    /// "the besieged town": known already, under whatever name.
    var isDescription = false
    /// "the military-ruled country": a state that is named elsewhere.
    var isUnnamedState = false
    /// See `Place.country`: the state itself or one of its organs; 0 for others.
    var country: UInt16 = 0

    func matches(_ other: Argument) -> Bool {
        head == other.head || words.contains(other.head) || other.words.contains(head)
            || (country != 0 && country == other.country)
    }
}

/// Where an incident took place.
struct FoundPlace: Hashable, Sendable {
    var text: String
    var words: Set<WordID>
    /// See `Place.country`.
    var country: UInt16
    var isCountry = false
    /// Larger than a country, or not one country's.
    var isArea = false
    /// See `SentenceScene.isFronted`.
    var isFronted = false
    /// The whole phrase.
    var site: Argument?
}

/// One mention of an incident, or several that were found to be one.
struct FoundIncident: Sendable {
    var type: IncidentType
    var actor: Argument?
    var recipient: Argument?
    var date: CivilDate?
    /// Another time than the news, where it has no date.
    var era: Era?
    var place: FoundPlace?
    /// The token that tells of it: head of the verb group or noun.
    var cue: Int
    /// The words that say it.
    var tokens: Range<Int>
    /// Index into `TextDocument.sentences`.
    var sentence: Int
    /// Only says that people were hit, not how: "two were killed".
    var isCasualty = false
    /// A noun by itself: "the attack".
    var isNominal = false
    /// A noun whose preposition leads to a place rather than to those hit ("a blast in the market").
    var isSited = false
    /// An explosion, whoever or whatever brought it about.
    var isBlast = false
    /// The noun itself.
    var event: Argument?
    /// "after a bombing": not what its sentence tells of.
    var isPrior = false
    /// "the attack", "this blast": known already.
    var isDefinite = false
    /// Says who did it or who was hit, or when and where; an accident or outbreak says enough by itself.
    var isTold: Bool {
        actor != nil || recipient != nil || type == .disaster || type == .health
            || (isNominal && !isDefinite && date != nil && place != nil)
    }
    /// Cues of all mentions.
    var cues: [Int] = []
    /// Sentences of all mentions.
    var sentences: Set<Int> = []

    /// The year of its date or era, else that of the news.
    func year(_ published: CivilDate?) -> Int? { date?.year ?? era.map(\.year) ?? published?.year }

    /// With who or what hit those whom it tells of.
    mutating func take(_ cause: IncidentReader.Cause) {
        guard actor == nil else { return }
        actor = cause.actor
        guard let type = cause.type else { return }
        self.type = type
        isCasualty = false
    }

    /// "Nine were killed in a blast in the market": those hit are the recipient, not the market.
    mutating func takeCasualties(of casualty: FoundIncident) {
        guard isSited, casualty.recipient != nil else {
            recipient = recipient ?? casualty.recipient
            return
        }
        recipient = casualty.recipient
        actor = actor ?? casualty.actor ?? event
        isSited = false
    }
}
