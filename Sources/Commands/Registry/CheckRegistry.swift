import ArgumentParser
import Classification

struct CheckRegistry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell what is wrong with registry files, line by line.",
        discussion: """
            Finds duplicates, unknown codes, bad domains, and classes that their answers contradict. The
            format is that of Dateline's own outlets.tsv, described in Protocols/classification.md.

            Example:  dateline registry check outlets.tsv
            """)

    @Argument(help: ArgumentHelp("Registry files.", valueName: "file"))
    var files: [String]

    func run() throws {
        var problems = 0
        for file in files {
            do {
                print("\(file): \(try RegistryFiles.outlets(at: file).count) outlets, all good")
            } catch {
                for problem in error.problems { print(problem) }
                problems += error.problems.count
            }
        }
        if problems > 0 {
            Failure.say("\(problems) \(problems == 1 ? "problem" : "problems") found.")
            throw ExitCode(Failure.some)
        }
    }
}
