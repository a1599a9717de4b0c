import Language
import Wire

/// Sets side by side what sources, or an update and what it replaces, say of one measure of one incident,
/// where they differ.
struct ContestedFinder {
    /// Words for anybody ("people"): a figure of these counts all who were hit.
    let anybody: WordSet
    /// Police and soldiers, of whom there can be more than of the "people" beside them.
    let forces: WordSet
    /// Nouns for all whom an incident of some kind can hit: a ferry's passengers, a mine's workers.
    let everybody: WordSet

    private struct Key: Hashable {
        var measure: Measure
        var incident: String?
        /// Where no incident was found.
        var scene: Int?
    }

    /// A value with what its figure says of it.
    private struct Entry {
        var value: Contested.Value
        var isSuperseded: Bool
        var isNamed: Bool { value.source != nil }
    }

    private struct Group {
        var key: Key
        /// The last word of what is counted; `nil` for anybody.
        var counted: WordID?
        /// The largest number of the group.
        var size: Int
        var entries: [Entry] = []
        /// Those counted are all whom such an incident can hit ("33 passengers").
        var isOfAll = false

        /// The same are counted. A larger number of some cannot be a part of a smaller number of all; a
        /// smaller one can ("12 soldiers" of "16 people"). A bare number counts what was counted before ("50
        /// died").
        func takes(_ counted: WordID?, size: Int, isBare: Bool, isForces: Bool) -> Bool {
            if isBare || counted == self.counted { return true }
            if isForces { return false }
            if self.counted == nil { return size > self.size }
            return counted == nil && (isOfAll || size < self.size)
        }
    }

    /// `figures` in order of the text. Parts of a whole and numbers beyond what was counted before are left
    /// out.
    func contested(_ figures: [FoundFigure]) -> [Contested] {
        var groups: [Group] = []
        var byKey: [Key: [Int]] = [:]
        for found in figures where !found.isFurther && found.isTotal {
            let incident = found.figure.incident
            let counted = found.figure.lastWord.flatMap { anybody.contains($0) ? nil : $0 }
            let key = Key(
                measure: found.figure.measure, incident: incident,
                scene: incident == nil ? found.scene : nil)
            let size = found.figure.size
            let known = (byKey[key] ?? []).first {
                groups[$0].takes(
                    counted, size: size, isBare: found.figure.of == nil,
                    isForces: counted.map(forces.contains) ?? false)
            }
            let index = known ?? groups.count
            if known == nil {
                groups.append(Group(key: key, counted: counted, size: size))
                groups[index].isOfAll = counted.map(everybody.contains) ?? false
                byKey[key, default: []].append(index)
            }
            groups[index].size = max(groups[index].size, size)
            let value = Contested.Value(
                count: found.figure.count, low: found.figure.low, high: found.figure.high,
                qualifier: found.figure.qualifier, source: found.figure.source)
            if !groups[index].entries.contains(where: { $0.value == value }) {
                groups[index].entries.append(Entry(value: value, isSuperseded: found.isSuperseded))
            }
        }
        return groups.filter(Self.differs).map {
            Contested(
                measure: $0.key.measure, incident: $0.key.incident, values: $0.entries.map(\.value))
        }
    }

    private static func differs(_ group: Group) -> Bool {
        let entries = group.entries.prefix(mostValues)
        return entries.indices.contains { left in
            entries[(left + 1)...].contains {
                disagree(entries[left], $0)
                    && (group.key.incident != nil || entries[left].isNamed && $0.isNamed)
            }
        }
    }

    /// Two named sources disagree where their numbers differ. The article's own voice disagrees with a
    /// source, or with what it replaces, where both numbers cannot be: "more than 30" and "36" go together.
    /// What one source says later is news and no dispute. Without an incident two named sources are needed
    /// (`differs`): the article's own number may well be of something else.
    private static func disagree(_ one: Entry, _ other: Entry) -> Bool {
        let (left, right) = (one.value, other.value)
        guard left.count != right.count || left.low != right.low else { return false }
        if let source = left.source, let others = right.source { return source != others }
        if left.source == nil, right.source == nil, one.isSuperseded == other.isSuperseded { return false }
        return !left.bounds.overlaps(right.bounds)
    }

    /// Values of one group that are compared with each other.
    private static let mostValues = 64
}

extension Contested.Value {
    /// The numbers that the value allows. "Up to 80" says 80.
    fileprivate var bounds: ClosedRange<Int> {
        let number = count ?? low ?? 0
        return switch qualifier {
        case .atLeast, .moreThan: number...Int.max
        case .lessThan: 0...number
        case .about: (number - number / 10)...(number + number / 10)
        case .dozens, .hundreds, .thousands, .millions: number...(max(number, 1) * 10)
        case .between: number...max(number, high ?? number)
        default: number...number
        }
    }
}
