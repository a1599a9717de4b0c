import Wire

/// Sets side by side what sources say of one measure of one incident, where they differ.
struct ContestedFinder {
    /// Figures with what is counted in the article's order. A rising toll is one source's or nobody's: both count.
    func contested(_ figures: [FoundFigure]) -> [Contested] {
        var groups: [Key: [Figure]] = [:]
        var order: [Key] = []
        for found in figures where !found.isFurther && found.isTotal {
            let key = Key(measure: found.figure.measure, incident: found.figure.incident)
            guard key.incident != nil else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(found.figure)
        }
        return order.compactMap { key in
            let values = distinct(groups[key] ?? [])
            guard values.count > 1, differ(values) else { return nil }
            return Contested(measure: key.measure, incident: key.incident, values: values)
        }
    }

    private struct Key: Hashable {
        var measure: Measure
        var incident: String?
    }

    private func distinct(_ figures: [Figure]) -> [Contested.Value] {
        var values: [Contested.Value] = []
        for figure in figures {
            let value = Contested.Value(
                count: figure.count, low: figure.low, high: figure.high,
                qualifier: figure.qualifier, source: figure.source)
            if !values.contains(value) { values.append(value) }
        }
        return values
    }

    private func differ(_ values: [Contested.Value]) -> Bool {
        guard let first = values.first else { return false }
        return values.contains { $0.count != first.count || $0.low != first.low }
    }
}
