import Wire

/// What happened, when and where, in the articles' words.
struct IncidentSection {
    var incidents: [IncidentRecord]
    private static let maximumIncidents = 40

    func write(_ html: inout HTML) {
        guard !incidents.isEmpty else { return }
        html.section(
            "incidents", "What is said to have happened",
            note: "As the sentences tell it; a dash where they do not say."
        ) { html in
            html.element(
                .div, .class("scroll"), .role("region"), .labelledBy("incidents-heading"), .focusable
            ) { html in
                html.element(.table, .class("ruled incidents")) { html in
                    html.element(.thead) { html in
                        html.element(.tr) { html in
                            for column in ["Day", "Place", "Kind", "Who", "Whom"] {
                                html.element(.th, .scope("col"), text: column)
                            }
                        }
                    }
                    html.element(.tbody) { html in
                        for incident in incidents.prefix(Self.maximumIncidents) { row(incident, &html) }
                    }
                }
            }
            if incidents.count > Self.maximumIncidents {
                html.element(
                    .p, .class("note"),
                    text: "\(Counted.digits(incidents.count - Self.maximumIncidents)) more in the articles.")
            }
        }
    }

    private func row(_ incident: IncidentRecord, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.td, .class("when"), text: incident.date?.words ?? "–")
            html.element(.td) { html in
                let country = incident.country.map(Names.country)
                let place = incident.place.map { place in
                    country.map { $0 == place ? place : "\(place), \($0)" } ?? place
                }
                html.name(place ?? country ?? "–")
            }
            html.element(.th, .scope("row"), text: incident.type.words)
            html.element(.td) { $0.name(incident.actor ?? "–") }
            html.element(.td) { $0.name(incident.recipient ?? "–") }
        }
    }
}
