import ArgumentParser
import Client
import Wire
import ZeroMQ

struct ShowDeadLetter: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print one dead letter with its parts, as JSON.",
        discussion: "Example:  dateline dead-letters show 3f2a | jq .parts.article.headline")

    @OptionGroup var hub: HubOptions

    @Argument(help: "The article's id.")
    var id: String

    func run() throws {
        guard case .deadLetter(let letter, let parts) = try hub.ask(.deadLetter(.init(article: id))) else { return }
        var members: [String: JSONValue] = [:]
        for part in parts {
            members[part.name.rawValue] = try JSON.decode(JSONValue.self, from: part.bytes)
        }
        let shown = Shown(deadLetter: letter, parts: members)
        print(String(decoding: try JSON.encode(shown), as: UTF8.self))
    }

    private struct Shown: Encodable {
        var deadLetter: DeadLetter
        var parts: [String: JSONValue]
    }
}
