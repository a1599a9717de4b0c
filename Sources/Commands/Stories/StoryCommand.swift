import ArgumentParser
import Dashboard
import Foundation
import Wire

struct StoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Show one story: who says how many, and the articles that tell it.",
        discussion: """
            Figures stand side by side, the state and its media on the left, all others on the right, the
            newest of each source first; then the articles by class of outlet, copies under what they
            copy. The id is the one that 'dateline stories' prints; one that was merged leads to its heir.

            Example:  dateline story andijan-first-count
            Example:  dateline story andijan-first-count --events events.jsonl --json
            """)

    @Argument(help: ArgumentHelp("The story.", valueName: "id"))
    var id: String

    @OptionGroup var options: StoryOptions

    func run() async throws {
        let collection = try options.collection()
        guard let detail = try await Self.story(id, in: collection.index) else {
            Failure.say("there is no story \(id); 'dateline stories' lists them.")
            throw ExitCode(Failure.some)
        }
        if options.json {
            print(String(decoding: StoryDocument(detail).bytes, as: UTF8.self))
        } else {
            let columns = min(Self.widestColumns, Terminal.columns(STDOUT_FILENO))
            print(StoryPage(detail, columns: columns).lines.joined(separator: "\n"))
        }
    }

    /// Longer lines are hard to read.
    private static let widestColumns = 110

    private static func story(_ id: String, in index: EventIndex) async throws -> StoryDetail? {
        switch try await index.story(id) {
        case .found(let detail): detail
        case .moved(let heir):
            if case .found(let detail)? = try await index.story(heir) { detail } else { nil }
        case nil: nil
        }
    }
}
