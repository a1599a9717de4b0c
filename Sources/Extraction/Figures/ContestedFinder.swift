import Language
import Wire

/// Sets side by side what sources, or an update and what it replaces, say of one measure of one incident,
/// where they differ.
struct ContestedFinder {
    /// Words for anybody ("people"): a figure of these counts all who were hit.
    let anybody: WordSet
    /// Police and soldiers, of whom there can be more than of the "people" beside them.
    let forces: WordSet

    private struct Key: Hashable {
        var measure: Measure
        var incident: String
    }

    private struct Group {
        var key: Key
        /// The last word of what is counted; `nil` for anybody.
        var counted: WordID?
        /// The largest number of the group.
        var size: Int
        var values: [Contested.Value] = []

        /// The same are counted. A larger number of some cannot be a part of a smaller number of all; a
        /// smaller one can ("12 soldiers" of "16 people"). A bare number counts what was counted before ("50
        /// died").
        func takes(_ counted: WordID?, size: Int, isBare: Bool, isForces: Bool) -> Bool {
            if isBare || counted == self.counted { return true }
            if isForces { return false }
            if self.counted == nil { return size > self.size }
            return counted == nil && size < self.size
        }
    }

    /// `figures` in order of the text. Parts of a whole and numbers beyond what was counted before are left
    /// out.
    func contested(_ figures: [FoundFigure]) -> [Contested] {
        var groups: [Group] = []
        var byKey: [Key: [Int]] = [:]
        for found in figures where !found.isFurther && found.isTotal {
            guard let incident = found.figure.incident else { continue }
            let counted = found.figure.lastWord.flatMap { anybody.contains($0) ? nil : $0 }
            let key = Key(measure: found.figure.measure, incident: incident)
            let size = found.figure.size
            let known = (byKey[key] ?? []).first {
                groups[$0].takes(
                    counted, size: size, isBare: found.figure.of == nil,
                    isForces: counted.map(forces.contains) ?? false)
            }
            let index = known ?? groups.count
            if known == nil {
                groups.append(Group(key: key, counted: counted, size: size))
                byKey[key, default: []].append(index)
            }
            groups[index].size = max(groups[index].size, size)
            let value = Contested.Value(
                count: found.figure.count, low: found.figure.low, high: found.figure.high,
                qualifier: found.figure.qualifier, source: found.figure.source)
            if !groups[index].values.contains(value) { groups[index].values.append(value) }
        }
        return groups.filter(Self.differs).map {
            Contested(measure: $0.key.measure, incident: $0.key.incident, values: $0.values)
        }
    }

    private static func differs(_ group: Group) -> Bool {
        let values = group.values.prefix(mostValues)
        return values.indices.contains { left in
            values[(left + 1)...].contains { values[left].disagrees(with: $0) }
        }
    }

    /// Values of one group that are compared with each other.
    private static let mostValues = 64
}

extension Contested.Value {
    /// Two named sources disagree where their numbers differ; in one voice "more than 30" and "36" go
    /// together.
    fileprivate func disagrees(with other: Contested.Value) -> Bool {
        guard count != other.count || low != other.low else { return false }
        if let source, let others = other.source, source != others { return true }
        return bounds.upperBound < other.bounds.lowerBound || other.bounds.upperBound < bounds.lowerBound
    }

    /// The numbers that the value allows. "Up to 80" says 80.
    private var bounds: ClosedRange<Int> {
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
