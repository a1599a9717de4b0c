import Wire

/// The filters of the start page, as a form that works by itself.
struct StoryFilterForm {
    var filter: StoryFilter
    var facets: FacetCounts

    /// Countries offered; others can be written into the address.
    private static let maximumCountries = 60

    func write(_ html: inout HTML) {
        html.element(
            .form, .class("filters"), .method("get"), .action(.path()), .role("search"),
            .label("Filter stories")
        ) { html in
            html.element(.div, .class("field text")) { html in
                html.element(.label, .for("q"), text: "Words")
                html.element(
                    .input, .type("search"), .id("q"), .name("q"),
                    .value(filter.words.joined(separator: " ")),
                    .maximumLength(StoryFilter.maximumTextBytes))
            }
            // On phones the style sheet hides the rest until this is ticked; without a name it is not sent.
            html.element(.div, .class("field check fold")) { html in
                html.element(
                    .input, .type("checkbox"), .id("more"), hasMore ? .checked : nil)
                html.element(.label, .for("more"), text: "More filters")
            }
            select(
                &html, .name("country"), id: "country", label: "Country", selected: filter.country,
                all: "Any", options: countries)
            select(
                &html, .name("type"), id: "type", label: "Incident", selected: filter.type?.rawValue,
                all: "Any", options: types)
            select(
                &html, .name("class"), id: "class", label: "Told by", selected: filter.group?.rawValue,
                all: "Any outlet",
                options: OutletGroup.allCases.map { ($0.rawValue, $0.words) })
            day(&html, .name("from"), id: "from", label: "From", filter.from)
            day(&html, .name("to"), id: "to", label: "To", filter.to)
            html.element(.div, .class("field check")) { html in
                html.element(
                    .input, .type("checkbox"), .id("contested"), .name("contested"), .value("1"),
                    filter.isContestedOnly ? .checked : nil)
                html.element(.label, .for("contested"), text: "Contested only")
            }
            html.element(.div, .class("field buttons")) { html in
                html.element(.button, .type("submit"), text: "Show")
                if !filter.isEmpty { html.element(.a, .href(.path()), text: "All stories") }
            }
        }
    }

    /// Whether one is in use beside the words.
    private var hasMore: Bool {
        var rest = filter
        rest.words = []
        return !rest.isEmpty
    }

    private func select(
        _ html: inout HTML, _ name: Attribute, id: String, label: String, selected: String?, all: String,
        options: [(value: String, words: String)]
    ) {
        var options = options
        if let selected, !options.contains(where: { $0.value == selected }) {
            options.append((selected, selected))
        }
        html.element(.div, .class("field")) { html in
            html.element(.label, .for(id), text: label)
            html.element(.select, .id(id), name) { html in
                html.element(.option, .value(""), text: all)
                for option in options {
                    html.element(
                        .option, .value(option.value), option.value == selected ? .selected : nil,
                        text: option.words)
                }
            }
        }
    }

    private func day(_ html: inout HTML, _ name: Attribute, id: String, label: String, _ day: CivilDate?) {
        html.element(.div, .class("field")) { html in
            html.element(.label, .for(id), text: label)
            html.element(.input, .type("date"), .id(id), name, .value(day?.description ?? ""))
        }
    }

    private var countries: [(value: String, words: String)] {
        facets.countries.prefix(Self.maximumCountries)
            .map { ($0.value, "\(Names.country($0.value)) (\(Counted.digits($0.stories)))") }
            .sorted { $0.words < $1.words }
    }

    private var types: [(value: String, words: String)] {
        facets.types.compactMap { value in
            IncidentType(rawValue: value.value).map {
                (value.value, "\($0.words) (\(Counted.digits(value.stories)))")
            }
        }
    }
}
