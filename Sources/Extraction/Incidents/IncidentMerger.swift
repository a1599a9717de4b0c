import Language
import Wire

/// Makes one incident of its mentions.
///
/// Two mentions are one incident where type, date, place, actor and recipient do not contradict each other;
/// "two were killed" joins the incident before it that can have killed them.
struct IncidentMerger {
    /// Incidents that an article is compared against; further ones are kept apart.
    static let mostIncidents = 120

    /// Nouns for people of any kind.
    let anybody: WordSet
    let published: CivilDate?
    private(set) var merged: [FoundIncident] = []

    init(anybody: WordSet, published: CivilDate?) {
        self.anybody = anybody
        self.published = published
    }

    mutating func add(_ incident: FoundIncident) {
        var incident = incident
        incident.cues = [incident.cue]
        incident.sentences = [incident.sentence]
        if let index = match(incident) {
            merged[index] = Self.joined(merged[index], incident)
        } else {
            merged.append(incident)
        }
    }

    private func match(_ incident: FoundIncident) -> Int? {
        let candidates = merged.indices.suffix(Self.mostIncidents).reversed().filter {
            isSame(merged[$0], incident)
        }
        guard incident.isCasualty, let recipient = incident.recipient else { return candidates.first }
        if candidates.isEmpty { return onlyScene(of: incident) }
        // Of the incidents that can have hit them, the one that is said to.
        return candidates.first { recipient.count != nil && merged[$0].recipient?.count == recipient.count }
            ?? candidates.first { merged[$0].recipient?.matches(recipient) == true } ?? candidates.first
    }

    private func isSame(_ known: FoundIncident, _ new: FoundIncident) -> Bool {
        guard !contradicts(known.date, new.date), known.year(published) == new.year(published),
            !(known.type.isBound && contradicts(known.place, new.place, isNear: isNear(known, new))),
            !(new.isPrior && known.sentences.contains(new.sentence))
        else { return false }
        if new.type == known.type, isSameCount(known.recipient, new.recipient) { return true }
        if new.isCasualty, known.type == .disaster || known.type == .assault { return isNear(known, new) }
        if known.type == .disaster, known.isBlast, new.isBlast, new.isDefinite { return true }
        guard known.type == new.type else { return false }
        let isNatural = new.type == .disaster || new.type == .health
        if isNatural, new.date == nil, new.actor?.isIndefinite != true { return true }
        let actor = agreement(known.actor, new.actor)
        let recipient = victims(known.recipient, new.recipient)
        if actor == .different { return false }
        if recipient == .different {
            if new.isNominal, new.isDefinite { return true }
            // "booths were burned and shops looted"
            return known.sentences.contains(new.sentence)
                && (actor == .same || known.actor == nil && new.actor == nil && !new.isNominal)
        }
        if actor == .same, recipient == .same { return true }
        if actor == .same || recipient == .same {
            return isNear(known, new) || known.date == new.date || known.date == nil && new.date == nil
        }
        return isNear(known, new) || (new.isNominal && new.isDefinite)
            || (known.date != nil && known.date == new.date)
    }

    /// An article's one violent scene is where its people died, however far apart the two are told, unless
    /// time, place or people differ.
    private func onlyScene(of casualty: FoundIncident) -> Int? {
        guard let recipient = casualty.recipient, !casualty.isPrior,
            recipient.isNumber || anybody.contains(recipient.head)
        else { return nil }
        let scenes = merged.indices.suffix(Self.mostIncidents).filter {
            merged[$0].type == .assault || merged[$0].type == .disaster
        }
        guard scenes.count == 1, let scene = scenes.first, !contradicts(merged[scene].date, casualty.date),
            merged[scene].year(published) == casualty.year(published),
            !contradicts(merged[scene].place, casualty.place, isNear: false)
        else { return nil }
        return scene
    }

    /// With deaths that nobody is said to have brought about among the disasters, where the article tells of
    /// no attack.
    var settled: [FoundIncident] {
        guard merged.contains(where: { $0.type == .disaster }),
            !merged.contains(where: { $0.type == .assault && !$0.isCasualty })
        else { return merged }
        return merged.map {
            var incident = $0
            if incident.isCasualty { incident.type = .disaster }
            return incident
        }
    }

    /// "Nine miners" and "the nine miners", or "nine people".
    private func isSameCount(_ known: Argument?, _ new: Argument?) -> Bool {
        guard let known, let new, let count = new.count, count > 1, count == known.count else { return false }
        return count >= Self.tellingCount || known.matches(new) || anybody.contains(known.head)
            || anybody.contains(new.head)
    }

    /// A number from which the same one twice is no chance.
    private static let tellingCount = 10

    private func isNear(_ known: FoundIncident, _ new: FoundIncident) -> Bool {
        (-1...1).contains { known.sentences.contains(new.sentence + $0) }
    }

    private enum Agreement { case same, open, different }

    private func agreement(_ left: Argument?, _ right: Argument?) -> Agreement {
        guard let left, let right, !left.isPronoun, !right.isPronoun else { return .open }
        return left.matches(right) ? .same : .different
    }

    /// "The depot" and "40 people" can both be hit; "nine men" and "six men" are not one count.
    private func victims(_ left: Argument?, _ right: Argument?) -> Agreement {
        guard let left, let right, !left.isPronoun, !right.isPronoun else { return .open }
        if let one = left.count, let other = right.count, one != other { return .different }
        if left.matches(right) { return .same }
        if left.isUnnamedState && right.country != 0 || right.isUnnamedState && left.country != 0 {
            return .same
        }
        if left.isDescription != right.isDescription { return .open }
        return (left.count == nil) != (right.count == nil) ? .open : .different
    }

    private func contradicts(_ left: CivilDate?, _ right: CivilDate?) -> Bool {
        if let left, let right { left != right } else { false }
    }

    private func contradicts(_ left: FoundPlace?, _ right: FoundPlace?, isNear: Bool) -> Bool {
        guard let left, let right else { return false }
        if !left.words.isDisjoint(with: right.words) { return false }
        if !isNear || right.isFronted, !left.isCountry, !right.isCountry { return true }
        return left.country != right.country && left.country != 0 && right.country != 0
    }

    private static func joined(_ known: FoundIncident, _ new: FoundIncident) -> FoundIncident {
        var joined = known
        if joined.type == .assault, joined.isCasualty, !new.isCasualty { joined.isCasualty = false }
        if joined.actor == nil || joined.actor?.isPronoun == true { joined.actor = new.actor ?? joined.actor }
        if known.isSited, !new.isNominal { joined.takeCasualties(of: new) }
        if joined.recipient == nil || joined.recipient?.isPronoun == true {
            joined.recipient = new.recipient ?? joined.recipient
        }
        joined.date = joined.date ?? new.date
        if joined.date == nil { joined.era = joined.era ?? new.era }
        joined.place = joined.place ?? new.place
        joined.isNominal = joined.isNominal && new.isNominal
        joined.cues += new.cues
        joined.sentences.formUnion(new.sentences)
        return joined
    }
}
