import ArgumentParser

struct RegistryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registry",
        abstract: "Work with files of outlets.",
        subcommands: [CheckRegistry.self])
}
