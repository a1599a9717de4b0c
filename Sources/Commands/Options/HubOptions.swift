import ArgumentParser
import Client
import Foundation
import Wire
import ZeroMQ

/// Which hub to ask.
struct HubOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The hub's work socket.", valueName: "endpoint"))
    var hub: Endpoint = "tcp://127.0.0.1:7402"

    @Option(help: ArgumentHelp("Seconds to wait for an answer.", valueName: "seconds"))
    var timeout = 5

    /// Asks, and turns a missing answer into a sentence and an exit code.
    func ask(_ request: OperatorRequest) throws -> HubAnswer {
        try hub.requirePolicy()
        do {
            var client = try HubClient(hub, in: try Context())
            client.timeoutMilliseconds = max(1, timeout) * 1_000
            return try client.ask(request)
        } catch let error as ClientError {
            Failure.say("\(error)")
            if case .refused = error { throw ExitCode(Failure.some) }
            throw ExitCode(Failure.unavailable)
        }
    }
}
