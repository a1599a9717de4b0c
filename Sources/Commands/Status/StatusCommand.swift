import ArgumentParser
import Client
import Foundation
import Wire
import ZeroMQ

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show a hub's queues, workers and dead letters.",
        discussion: """
            Example:  dateline status
            Example:  dateline status --json | jq .stages
            """)

    @OptionGroup var hub: HubOptions

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        guard case .status(let status) = try hub.ask(.status) else { return }
        if json {
            print(String(decoding: try JSON.encode(status), as: UTF8.self))
        } else {
            print(StatusText(status).lines.joined(separator: "\n"))
        }
    }
}
