import Wire

/// The figures on which sources differ, one sentence for each measure of an incident.
struct ContestedSection {
    let event: ExplainedEvent

    func lines(width: Int) -> [StyledText] {
        guard !event.contested.isEmpty else {
            return [StyledText("none: no two sources give different figures for one thing", .faint)]
        }
        return event.contested.flatMap { dispute -> [StyledText] in
            var sentence = StyledText(DisputeWords(dispute, sources: event.sources).text)
            if let incident = event.incidents.first(where: { $0.id == dispute.incident }) {
                let place = incident.place.map { " in \($0)" } ?? ""
                sentence.append(" (\(incident.id) \(incident.type.rawValue)\(place))", .faint)
            }
            return sentence.wrapped(to: width, rest: StyledText("    "))
        }
    }
}
