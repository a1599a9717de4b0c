import ArgumentParser
import Foundation

/// Where the services' executables are: beside this one.
enum ProgramFolder {
    static func current() throws -> String {
        guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
            Failure.say("cannot find the folder of this program; start it by its path.")
            throw ExitCode(Failure.some)
        }
        return executable.deletingLastPathComponent().path
    }
}
