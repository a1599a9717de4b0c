import Language
import Wire

/// Sets side by side what sources say of one measure of one incident, where they differ.
struct ContestedFinder {
    /// Words for anybody ("people"): a figure of these can be set beside any other.
    let anybody: WordSet

    private struct Key: Hashable {
        var measure: Measure
        var incident: String
    }

    private struct Group {
        var key: Key
        var counted: WordID?
        var values: [Contested.Value] = []
    }

    /// `figures` in order of the text. Parts of a whole and numbers beyond what was counted before are left
    /// out.
    func contested(_ figures: [FoundFigure]) -> [Contested] {
        var groups: [Group] = []
        var byKey: [Key: [Int]] = [:]
        for found in figures where !found.isFurther && found.isTotal {
            guard let incident = found.figure.incident else { continue }
            let counted = counted(found.figure)
            let key = Key(measure: found.figure.measure, incident: incident)
            let known = (byKey[key] ?? []).first {
                groups[$0].counted == nil || counted == nil || groups[$0].counted == counted
            }
            let index = known ?? groups.count
            if known == nil {
                groups.append(Group(key: key))
                byKey[key, default: []].append(index)
            }
            groups[index].counted = groups[index].counted ?? counted
            let value = Contested.Value(
                count: found.figure.count, low: found.figure.low, high: found.figure.high,
                qualifier: found.figure.qualifier, source: found.figure.source)
            if !groups[index].values.contains(value) { groups[index].values.append(value) }
        }
        return groups.filter(Self.differs).map {
            Contested(measure: $0.key.measure, incident: $0.key.incident, values: $0.values)
        }
    }

    /// The last word of what is counted; `nil` for anybody.
    private func counted(_ figure: Figure) -> WordID? {
        figure.lastWord.flatMap { anybody.contains($0) ? nil : $0 }
    }

    private static func differs(_ group: Group) -> Bool {
        guard let first = group.values.first else { return false }
        return group.values.contains { $0.count != first.count || $0.low != first.low }
    }
}
