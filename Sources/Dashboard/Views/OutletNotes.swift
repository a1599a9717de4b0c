import Explanation
import Wire

/// Why the outlet has its class.
struct OutletNotes {
    var event: EnrichedEvent

    func write(_ html: inout HTML) {
        guard let publisher = event.data.publisher else { return }
        html.element(.section) { html in
            html.element(.h2, text: "Why this class")
            html.element(.p) { html in
                html.group(event.outletGroup)
                html.text(": \(publisher.class.rawValue), \(publisher.class.words)")
                if let country = publisher.country, country != "ZZ" {
                    html.text(", \(Names.country(country))")
                }
                html.text(".")
            }
            html.element(.p, .class("basis"), text: publisher.basis)
            if !publisher.credits.isEmpty {
                html.element(
                    .p, text: "The text credits \(publisher.credits.prefix(10).joined(separator: ", ")).")
            }
        }
    }
}
