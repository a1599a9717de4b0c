import ArgumentParser
import Dashboard
import Foundation
import Wire

struct StoriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List stories: what several articles tell, and where their figures differ.",
        discussion: """
            The newest first. Under each the measures on which sources differ: what the state and its media
            say, and what the others say.

            Example:  dateline stories --contested
            Example:  dateline stories --events events.jsonl --json
            """)

    @Flag(help: "Only stories in which sources differ on a figure.")
    var contested = false

    @Option(help: ArgumentHelp("List so many.", valueName: "number"))
    var limit = 30

    @OptionGroup var options: StoryOptions

    func validate() throws {
        guard (1...Self.maximumLimit).contains(limit) else {
            throw ValidationError("--limit takes a number from 1 to \(Self.maximumLimit).")
        }
    }

    func run() async throws {
        let collection = try options.collection()
        var filter = StoryFilter()
        filter.isContestedOnly = contested
        filter.limit = limit
        let list = try await collection.index.stories(filter)
        if options.json {
            for story in list.stories { print(String(decoding: try JSON.encode(story), as: UTF8.self)) }
        } else if list.stories.isEmpty {
            print(contested ? "No story has figures on which sources differ." : "No stories yet.")
        } else {
            print(list.stories.map { StoryLines($0).lines.joined(separator: "\n") }.joined(separator: "\n\n"))
        }
    }

    private static let maximumLimit = 10_000
}
