import ArgumentParser
import Classification

/// Registry files of the user's own.
struct RegistryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A registry of your own, whose entries win over Dateline's; may be repeated.", valueName: "file"))
    var registry: [String] = []

    /// - Throws: `ExitCode`, after every broken line has been told.
    func classifier() throws -> Classifier {
        do {
            return try Classifier(registry: RegistryFiles(registry).registry())
        } catch let error as RegistryError {
            for problem in error.problems { Failure.say("\(problem)") }
            throw ExitCode(Failure.usage)
        }
    }
}
