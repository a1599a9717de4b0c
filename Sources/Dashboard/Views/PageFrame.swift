/// What stands around the content of every page.
struct PageFrame {
    /// The parts of the site in the navigation.
    enum Section: CaseIterable {
        case stories, compare, pipeline

        var words: String {
            switch self {
            case .stories: "Stories"
            case .compare: "Compare"
            case .pipeline: "Pipeline"
            }
        }

        var link: Link {
            switch self {
            case .stories: .path()
            case .compare: .path("compare")
            case .pipeline: .path("pipeline")
            }
        }
    }

    var title: String
    var section: Section?
    /// Whether this is the section's own page, not one below it.
    var isSectionPage = false
    /// What the script listens for: everything, or one story.
    var watch: Watch?

    /// From which change on a page is out of date.
    struct Watch {
        var number: Int64
        /// `nil` for all.
        var story: String?
    }

    func page(_ content: (inout HTML) -> Void) -> [UInt8] {
        var html = HTML()
        html.documentType()
        html.element(.html, .lang("en")) { html in
            html.element(.head) { head(&$0) }
            html.element(
                .body, watch.map { .number($0.number) }, watch.flatMap { $0.story.map { .story($0) } }
            ) { html in
                html.element(.a, .class("skip"), .href(.fragment("main")), text: "Skip to the content")
                html.element(.header, .class("masthead")) { masthead(&$0) }
                html.element(.p, .id("live"), .class("live"), .role("status"), .hidden)
                html.element(.main, .id("main"), .focusTarget, content: content)
                html.element(.footer, .class("imprint")) { imprint(&$0) }
            }
        }
        return html.bytes
    }

    private func head(_ html: inout HTML) {
        html.element(.meta, .charset("utf-8"))
        html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(.meta, .name("color-scheme"), .content("light dark"))
        html.element(.title, text: title == "Dateline" ? title : "\(title) · Dateline")
        html.element(.link, .rel("stylesheet"), .href(Assets.styleSheet.link))
        html.element(.link, .rel("icon"), .type("image/svg+xml"), .href(Assets.icon.link))
        html.element(
            .link, .rel("alternate"), .type("application/atom+xml"), .href(.path("stories.atom")),
            .title("Contested stories"))
        html.element(.script, .src(Assets.script.link), .defer)
    }

    private func masthead(_ html: inout HTML) {
        html.element(.p, .class("name")) { html in
            html.element(.a, .href(.path())) { $0.text("Dateline") }
        }
        html.element(.p, .class("motto"), text: "Who says what happened")
        html.element(.nav, .label("Sections")) { html in
            html.element(.ul) { html in
                for section in Section.allCases {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(section.link),
                            section == self.section ? (isSectionPage ? .currentPage : .currentSection) : nil,
                            text: section.words)
                    }
                }
            }
        }
    }

    private func imprint(_ html: inout HTML) {
        html.element(
            .p,
            text:
                "Figures stand side by side as their sources give them; nothing is merged, averaged or judged. "
                + "“Independent” says that no state is known to fund, own or edit the outlet, not that it is "
                + "reliable; “unknown”, that no registry names it.")
        html.element(.ul) { html in
            html.element(.li) {
                $0.element(.a, .href(.path("stories.atom")), text: "Feed of contested stories")
            }
            html.element(.li) { $0.element(.a, .href(.path("api", "openapi.json")), text: "API") }
        }
    }
}
