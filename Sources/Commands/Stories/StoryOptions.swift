import ArgumentParser
import ZeroMQ

/// Where the events come from that stories are put together from.
struct StoryOptions: ParsableArguments {
    @Option(
        name: .customLong("events"),
        help: ArgumentHelp(
            "Read events from a folder or a .jsonl file instead of the collector; may be repeated.",
            valueName: "place"))
    var files: [String] = []

    @Option(help: ArgumentHelp("The collector's events socket.", valueName: "endpoint"))
    var from: Endpoint = "tcp://127.0.0.1:7403"

    @Option(help: ArgumentHelp("The collector's replay socket.", valueName: "endpoint"))
    var replay: Endpoint = "tcp://127.0.0.1:7404"

    @Option(help: ArgumentHelp("Seconds to wait for the collector.", valueName: "seconds"))
    var timeout = 10

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard timeout > 0 else { throw ValidationError("--timeout takes a positive number.") }
    }

    /// All that there is now.
    func collection() throws -> StoryCollection {
        let collection = try StoryCollection()
        if files.isEmpty {
            try from.requirePolicy()
            try replay.requirePolicy()
            try collection.read(events: from, replay: replay, timeoutSeconds: timeout)
        } else {
            for file in files { try collection.read(place: file) }
        }
        return collection
    }
}
