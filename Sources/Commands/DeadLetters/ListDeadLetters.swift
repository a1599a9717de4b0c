import ArgumentParser
import Client
import Wire
import ZeroMQ

struct ListDeadLetters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List dead letters with their reasons.",
        discussion: "Example:  dateline dead-letters list --json | jq -r .reason")

    @OptionGroup var hub: HubOptions

    @Flag(help: "Print one JSON object a line.")
    var json = false

    private static let pageLetters = 200

    func run() throws {
        var after: String?
        var table = TextTable("id", "stage", "attempts", "headline", "reason")
        repeat {
            let page = OperatorRequest.Page(after: after, limit: Self.pageLetters)
            guard case .deadLetters(let letters) = try hub.ask(.deadLetters(page)) else { return }
            for letter in letters {
                if json {
                    print(String(decoding: try JSON.encode(letter), as: UTF8.self))
                } else {
                    table.add(
                        letter.article, letter.stage.rawValue, "\(letter.attempts)",
                        String((letter.headline ?? "").prefix(40)), letter.reason)
                }
            }
            after = letters.last?.article
        } while after != nil
        if !json { print(table.isEmpty ? "No dead letters." : table.lines.joined(separator: "\n")) }
    }
}
