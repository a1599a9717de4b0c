public import ArgumentParser
import Wire

/// The command line of Dateline.
public struct Dateline: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Who says what happened: turns news articles into attributed events.",
        discussion: """
            Start everything on this machine:   dateline up
            Send an article:                    dateline publish article.json
            Watch the events:                   dateline events --follow
            Compare what sources say:           dateline stories --contested
            Without any server:                 dateline enrich article.txt --output events
            See what is read from an article:   dateline explain article.txt

            Exit codes: 0 done; 1 something was refused or failed; 64 wrong arguments or input;
            69 nobody answers at the other end; 73 the output cannot be written.
            """,
        version: SoftwareVersion.current,
        subcommands: [
            UpCommand.self, PublishCommand.self, EventsCommand.self, EnrichCommand.self,
            ExplainCommand.self, StoriesCommand.self, StoryCommand.self, StatusCommand.self,
            DeadLettersCommand.self, RegistryCommand.self,
        ])

    public init() {}
}
