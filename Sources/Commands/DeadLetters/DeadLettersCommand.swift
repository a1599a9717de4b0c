import ArgumentParser

struct DeadLettersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "List, read, retry or drop articles that no attempt could bring through.",
        discussion: """
            Example:  dateline dead-letters list
            Example:  dateline dead-letters retry --all
            """,
        subcommands: [
            ListDeadLetters.self, ShowDeadLetter.self, RetryDeadLetters.self, DropDeadLetters.self,
        ],
        defaultSubcommand: ListDeadLetters.self)
}
