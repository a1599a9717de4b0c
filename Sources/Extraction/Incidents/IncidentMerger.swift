import Language
import Wire

/// Makes one incident of its mentions.
///
/// Two mentions are one incident where type, date, place, actor and recipient do not contradict each other;
/// "two were killed" joins the incident before it that can have killed them.
struct IncidentMerger {
    /// Incidents that an article is compared against; further ones are kept apart.
    static let mostIncidents = 400

    private(set) var merged: [FoundIncident] = []

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
        merged.indices.suffix(Self.mostIncidents).reversed().first { isSame(merged[$0], incident) }
    }

    private func isSame(_ known: FoundIncident, _ new: FoundIncident) -> Bool {
        if new.isCasualty, known.type == .disaster || known.type == .assault,
            let last = known.sentences.max(), new.sentence - last <= 1
        {
            return !contradicts(known.date, new.date) && !contradicts(known.place, new.place)
        }
        guard known.type == new.type, !contradicts(known.date, new.date),
            !contradicts(known.place, new.place)
        else { return false }
        let actor = agreement(known.actor, new.actor)
        let recipient = agreement(known.recipient, new.recipient)
        if actor == .same, recipient != .different { return true }
        if recipient == .same, actor != .different { return true }
        if actor == .different || recipient == .different {
            // The same doer, and nothing but the victim's name differs, in one breath.
            return actor == .same && known.sentences.contains(new.sentence)
        }
        let isNear = known.sentences.contains { abs($0 - new.sentence) <= 1 }
        return isNear || known.isNominal || new.isNominal || (known.date != nil && known.date == new.date)
    }

    private enum Agreement { case same, open, different }

    private func agreement(_ left: Argument?, _ right: Argument?) -> Agreement {
        guard let left, let right, !left.isPronoun, !right.isPronoun else { return .open }
        return left.matches(right) ? .same : .different
    }

    private func contradicts(_ left: CivilDate?, _ right: CivilDate?) -> Bool {
        if let left, let right { left != right } else { false }
    }

    private func contradicts(_ left: FoundPlace?, _ right: FoundPlace?) -> Bool {
        guard let left, let right else { return false }
        if !left.words.isDisjoint(with: right.words) { return false }
        return left.country != right.country && left.country != 0 && right.country != 0
    }

    private static func joined(_ known: FoundIncident, _ new: FoundIncident) -> FoundIncident {
        var joined = known
        if joined.type == .assault, joined.isCasualty, !new.isCasualty { joined.isCasualty = false }
        if joined.actor == nil || joined.actor?.isPronoun == true { joined.actor = new.actor ?? joined.actor }
        if joined.recipient == nil || joined.recipient?.isPronoun == true {
            joined.recipient = new.recipient ?? joined.recipient
        }
        joined.date = joined.date ?? new.date
        joined.place = joined.place ?? new.place
        joined.isNominal = joined.isNominal && new.isNominal
        joined.cues += new.cues
        joined.sentences.formUnion(new.sentences)
        return joined
    }
}
