import ArgumentParser
import Client
import Foundation
import ZeroMQ

struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Print the collector's events, one JSON object a line.",
        discussion: """
            Begins with the first event, or after the sequence number of --since, and ends with the newest;
            with --follow it waits for more until ^C.

            Example:  dateline events --follow --brief
            Example:  dateline events --since 100 | jq .data.contested
            """)

    @Flag(help: "Wait for new events.")
    var follow = false

    @Flag(help: "Print a few lines for people instead of JSON: headline, publisher, contested figures.")
    var brief = false

    @Option(help: ArgumentHelp("Leave out events up to this sequence number.", valueName: "number"))
    var since: Int64 = 0

    @Option(help: ArgumentHelp("End after so many events.", valueName: "number"))
    var limit: Int?

    @Option(help: ArgumentHelp("The collector's events socket.", valueName: "endpoint"))
    var from: Endpoint = "tcp://127.0.0.1:7403"

    @Option(help: ArgumentHelp("The collector's replay socket.", valueName: "endpoint"))
    var replay: Endpoint = "tcp://127.0.0.1:7404"

    @Option(help: ArgumentHelp("Seconds to wait for the collector.", valueName: "seconds"))
    var timeout = 10

    func validate() throws {
        guard since >= 0, limit.map({ $0 > 0 }) ?? true, timeout > 0 else {
            throw ValidationError("--since, --limit and --timeout take positive numbers.")
        }
    }

    func run() throws {
        try from.requirePolicy()
        try replay.requirePolicy()
        var reader = try EventReader(events: from, replay: replay, since: since, in: try Context())
        var printed = 0
        var lastWord = MonotonicClock.nowMilliseconds
        let output = FileHandle.standardOutput
        while follow || !reader.isCurrent {
            let now = MonotonicClock.nowMilliseconds
            let came = try reader.read(until: now + Self.waitMilliseconds) { event in
                guard limit.map({ printed < $0 }) ?? true else { return }
                try output.write(contentsOf: text(of: event))
                printed += 1
            }
            if let limit, printed >= limit { return }
            if came { lastWord = MonotonicClock.nowMilliseconds }
            guard reader.isCurrent || MonotonicClock.nowMilliseconds - lastWord < Int64(timeout) * 1_000 else {
                Failure.say("no answer from \(replay) in \(timeout) s; is the collector running? Start it with 'dateline up'.")
                throw ExitCode(Failure.unavailable)
            }
        }
    }

    private func text(of event: SequencedEvent) -> [UInt8] {
        if brief, let summary = try? EventSummary(event.bytes) {
            return Array((summary.lines.joined(separator: "\n") + "\n").utf8)
        }
        return event.bytes + [UInt8(ascii: "\n")]
    }

    private static let waitMilliseconds: Int64 = 500
}
