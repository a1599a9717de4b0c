public import Wire

/// The hub's queues, workers and dead letters.
public struct PipelineView {
    /// What the hub said, or why it did not.
    public enum Hub: Sendable {
        case status(HubStatus, rates: [StageName: Double], deadLetters: [DeadLetter])
        case silent(String)
    }

    var hub: Hub
    var size: IndexSize
    var isOperator: Bool
    /// Whether an operator could sign in.
    var hasOperators: Bool

    public init(hub: Hub, size: IndexSize, isOperator: Bool, hasOperators: Bool) {
        self.hub = hub
        self.size = size
        self.isOperator = isOperator
        self.hasOperators = hasOperators
    }

    public var page: [UInt8] {
        PageFrame(title: "Pipeline", section: .pipeline, isSectionPage: true).page { html in
            html.element(.header, .class("heading")) { html in
                html.element(.h1, text: "Pipeline")
                html.element(.p, .class("standfirst"), text: summary)
            }
            guard case .status(let status, let rates, let letters) = hub else { return }
            stages(status, rates, &html)
            workers(status, &html)
            self.letters(letters, &html)
        }
    }

    private var summary: String {
        let index =
            "The index holds \(Counted.words(size.articles, "article", "articles")) in "
            + Counted.words(size.stories, "story", "stories") + "."
        switch hub {
        case .silent(let reason): return "The hub cannot be asked: \(reason) \(index)"
        case .status(let status, _, let letters):
            var words = [Counted.words(status.articles, "article", "articles") + " on the way"]
            if let oldest = status.oldestMilliseconds { words.append("the oldest for \(Self.age(oldest))") }
            words.append(
                "\(Counted.words(status.completed, "event", "events")) since the hub started \(Self.age(status.uptimeMilliseconds)) ago"
            )
            words.append(
                letters.isEmpty
                    ? "no dead letters" : Counted.words(status.deadLetters, "dead letter", "dead letters"))
            return words.joined(separator: ", ") + ". " + index
        }
    }

    private func stages(_ status: HubStatus, _ rates: [StageName: Double], _ html: inout HTML) {
        html.section("stages", "Queues", note: "What waits for each stage, and who works on it.") { html in
            let columns = [
                "Waiting", "In work", "Delayed", "Workers", "Free places", "Done", "Failed", "Per second",
            ]
            table("stages-heading", ["Stage"] + columns, &html) { html in
                for stage in status.stages {
                    html.element(.tr, .role("row"), stage.workers == 0 ? .class("idle") : nil) { html in
                        html.element(.th, .role("rowheader"), .scope("row"), text: stage.stage.rawValue)
                        let numbers = [
                            stage.waiting, stage.inFlight, stage.delayed, stage.workers, stage.freeCredit,
                            stage.done, stage.failed,
                        ]
                        let rate = rates[stage.stage].map(Counted.tenths) ?? "–"
                        for (column, number) in zip(columns, numbers.map(Counted.digits) + [rate]) {
                            cell(column, number, .class("number"), &html)
                        }
                    }
                }
            }
            let idle = status.stages.filter { $0.workers == 0 }.map(\.stage.rawValue)
            if !idle.isEmpty {
                html.element(.p, .class("warning"), text: "No worker for: \(idle.joined(separator: ", ")).")
            }
        }
    }

    private func workers(_ status: HubStatus, _ html: inout HTML) {
        guard !status.workers.isEmpty else { return }
        html.section("workers", "Workers") { html in
            table("workers-heading", ["Worker", "Stage", "Version", "Holds", "Places", "Last heard"], &html) {
                html in
                for worker in status.workers {
                    html.element(.tr, .role("row")) { html in
                        html.element(
                            .th, .role("rowheader"), .scope("row"),
                            text: worker.worker + (worker.isDraining ? " (stopping)" : ""))
                        cell("Stage", worker.stage.rawValue, nil, &html)
                        cell("Version", worker.version, nil, &html)
                        cell("Holds", Counted.digits(worker.held), .class("number"), &html)
                        cell("Places", Counted.digits(worker.credit), .class("number"), &html)
                        let heard = "\(Self.age(worker.silentMilliseconds)) ago"
                        cell("Last heard", heard, .class("number"), &html)
                    }
                }
            }
        }
    }

    private func letters(_ letters: [DeadLetter], _ html: inout HTML) {
        let note = letters.isEmpty ? nil : "Articles that no worker could finish, kept with the reason."
        html.section("dead-letters", "Dead letters", note: note) { html in
            guard !letters.isEmpty else {
                html.element(.p, .class("empty"), text: "None. Every article came through.")
                return
            }
            let actions = isOperator ? ["Action"] : []
            table(
                "dead-letters-heading", ["Article", "Stage", "Attempts", "Reason", "Given up"] + actions,
                &html
            ) { html in
                for letter in letters { self.letter(letter, &html) }
            }
            if !isOperator, hasOperators {
                html.element(.p) { html in
                    html.element(.a, .href(.path("operator")), text: "Sign in as operator")
                    html.text(" to retry or drop them.")
                }
            }
            html.exports(["api", "dead-letters"])
        }
    }

    private func letter(_ letter: DeadLetter, _ html: inout HTML) {
        html.element(.tr, .role("row")) { html in
            html.element(.th, .role("rowheader"), .scope("row"), .class("headline")) { html in
                html.element(.span, .automaticDirection, text: letter.headline ?? letter.article)
                if letter.headline != nil { html.element(.span, .class("type"), text: letter.article) }
            }
            cell("Stage", letter.stage.rawValue, nil, &html)
            cell("Attempts", Counted.digits(letter.attempts), .class("number"), &html)
            html.element(.td, .role("cell"), .column("Reason"), .class("reason")) { html in
                html.text(letter.reason + " ")
                html.element(.code, text: letter.code)
            }
            html.element(.td, .role("cell"), .column("Given up")) {
                $0.time(Moment(milliseconds: letter.diedMilliseconds))
            }
            if isOperator {
                html.element(.td, .role("cell"), .column("Action")) { actionForm(letter, &$0) }
            }
        }
    }

    private func cell(_ column: String, _ text: String, _ style: Attribute?, _ html: inout HTML) {
        html.element(.td, .role("cell"), .column(column), style, text: text)
    }

    private func actionForm(_ letter: DeadLetter, _ html: inout HTML) {
        html.element(.form, .method("post"), .action(.path("operator", "dead-letters")), .class("actions")) {
            html in
            html.element(.input, .type("hidden"), .name("article"), .value(letter.article))
            html.element(
                .button, .type("submit"), .name("action"), .value("retry"), .label("Retry \(letter.article)"),
                text: "Retry")
            html.element(
                .button, .type("submit"), .name("action"), .value("drop"),
                .label("Drop \(letter.article) for good"),
                .class("drop"), text: "Drop")
        }
    }

    /// Roles are said outright: on phones the style sheet lays the table out as a list, which drops them.
    private func table(_ label: String, _ columns: [String], _ html: inout HTML, rows: (inout HTML) -> Void) {
        html.element(.div, .class("scroll"), .role("region"), .labelledBy(label), .focusable) { html in
            html.element(.table, .class("ruled pipeline"), .role("table"), .labelledBy(label)) { html in
                html.element(.thead, .role("rowgroup")) { html in
                    html.element(.tr, .role("row")) { html in
                        for column in columns {
                            html.element(.th, .role("columnheader"), .scope("col"), text: column)
                        }
                    }
                }
                html.element(.tbody, .role("rowgroup"), content: rows)
            }
        }
    }

    /// "3 s", "12 min", "5 h", "2 days"
    static func age(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1_000
        return switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7_200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3_600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
