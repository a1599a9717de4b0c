public import ArgumentParser
public import Logging

/// What every service takes.
public struct ServiceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How much to log: trace, debug, info, notice, warning, error.", valueName: "level"))
    public var logLevel: Logger.Level = .info

    @Flag(help: "End when standard input does, so as not to outlive the program that started this one.")
    public var untilStdinCloses = false

    public init() {}
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
