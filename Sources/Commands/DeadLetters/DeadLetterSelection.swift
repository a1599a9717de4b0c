import ArgumentParser
import Wire

/// Which dead letters a command is about.
struct DeadLetterSelection: ParsableArguments {
    @Argument(help: ArgumentHelp("Ids of articles.", valueName: "id"))
    var ids: [String] = []

    @Flag(help: "All dead letters.")
    var all = false

    func validate() throws {
        guard all == ids.isEmpty else { throw ValidationError("Name ids, or --all.") }
    }

    var selection: OperatorRequest.Selection { .init(articles: all ? nil : ids) }
}
