import ArgumentParser

@main
struct DuplicatesBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates-bench",
        abstract: "Measures the index behind the stage dedup: see Benchmarks/README.md.",
        subcommands: [Fill.self, Growth.self, Judge.self, Order.self, Write.self])
}
