import Wire

/// The proper names and calendar dates of the text, as far as they were read.
struct NameSection {
    let event: ExplainedEvent

    func lines(width: Int) -> [StyledText] {
        let kinds: [(Entity.Kind, String)] = [
            (.person, "People"), (.organization, "Bodies"), (.place, "Places"),
        ]
        var lines = kinds.flatMap { kind, label in
            CardField(label).lines(list(event.entities.filter { $0.type == kind }.map(words)), width: width)
        }
        var seen: Set<String> = []
        let dates = event.dates.map { "\($0.date) “\($0.text)”" }.filter { seen.insert($0).inserted }
        lines += CardField("Dates").lines(list(dates), width: width)
        return lines
    }

    private func list(_ words: [String]) -> StyledText {
        words.isEmpty ? StyledText("none found", .faint) : StyledText(words.joined(separator: "; "))
    }

    /// "Lhasa (CN), 3 times"
    private func words(_ entity: Entity) -> String {
        let country = entity.country.map { " (\($0))" } ?? ""
        return entity.name + country + (entity.mentions > 1 ? ", \(entity.mentions) times" : "")
    }
}
