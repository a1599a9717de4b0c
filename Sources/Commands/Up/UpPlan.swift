/// Which programs a pipeline on one machine is made of, and with which arguments; the page is one of them.
struct UpPlan: Hashable {
    struct Program: Hashable {
        /// What its log lines are marked with.
        var name: String
        var path: String
        var arguments: [String]
    }

    /// Ends last.
    var hub: Program
    var workers: [Program]

    var programNames: [String] { [hub.name] + workers.map(\.name) }

    init(
        programs folder: String, data: String, addresses: Addresses, stages: String, jobs: Int?, pretty: Bool,
        registries: [String] = [], operatorToken: String
    ) {
        func program(_ name: String, _ arguments: [String]) -> Program {
            // The program ends when its standard input does: no orphan stays behind a killed `up`.
            Program(
                name: name, path: folder + "/dateline-" + name, arguments: arguments + ["--until-stdin-closes"])
        }
        hub = program(
            "hub",
            ["--data", data, "--articles", addresses.articles, "--work", addresses.work, "--stages", stages])
        let worker = ["--hub", addresses.work] + (jobs.map { ["--jobs", String($0)] } ?? [])
        workers = [
            program("extract", worker),
            program("classify", worker + registries.flatMap { ["--registry", $0] }),
            program("dedup", worker + ["--index", data + "/duplicates.sqlite"]),
            program(
                "collect",
                ["--hub", addresses.work, "--data", data, "--events", addresses.events, "--replay", addresses.replay]
                    + (pretty ? ["--pretty"] : [])),
            program(
                "dashboard",
                [
                    "--port", String(addresses.page.split(separator: ":").last ?? ""), "--events", addresses.events,
                    "--replay", addresses.replay, "--hub", addresses.work, "--index", data + "/dashboard.sqlite",
                    "--operator-token", operatorToken,
                ]),
        ]
    }
}
