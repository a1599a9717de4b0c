import Hub
import Wire

/// What one schedule is made of, drawn from its seed.
struct Plan {
    var configuration = HubConfiguration()
    var publishers: Int
    var articles: Int
    var workersPerStage: Int
    var credit: ClosedRange<Int>
    var parallel: Int
    /// Shares of messages.
    var loss: Double
    var duplication: Double
    var fullPipes: Double
    var delayMilliseconds: ClosedRange<Int>
    /// Shares of hub turns, worker heartbeats and finished jobs.
    var hubCrashes: Double
    var workerCrashes: Double
    var pauses: Double
    var lateAnswers: Double
    var drains: Double
    /// Shares of articles.
    var poison: Double
    var hopeless: Double
    var flaky: Double
    var republished: Double
    var sameID: Double
    var hasOperator: Bool
    var hasLowDisk: Bool
    var faultMilliseconds: Int64

    /// Articles may be bad, but no process or network is.
    var isCalm: Bool {
        [loss, hubCrashes, workerCrashes, pauses, lateAnswers, drains].allSatisfy { $0 == 0 }
    }

    /// One plan in eight is calm.
    init(using random: inout Random) {
        func some(_ values: [Double]) -> Double { values.randomElement(using: &random) ?? 0 }
        publishers = .random(in: 1...3, using: &random)
        articles = .random(in: 3...24, using: &random)
        workersPerStage = .random(in: 1...3, using: &random)
        let most = Int.random(in: 1...8, using: &random)
        credit = 1...most
        parallel = .random(in: 1...2, using: &random)
        loss = some([0, 0, 0.01, 0.05, 0.15])
        duplication = some([0, 0.02, 0.1])
        fullPipes = some([0, 0, 0.05])
        delayMilliseconds = 0...Int([0, 5, 50, 400].randomElement(using: &random) ?? 0)
        hubCrashes = some([0, 0.005, 0.02, 0.05])
        workerCrashes = some([0, 0.01, 0.05])
        pauses = some([0, 0, 0.05])
        lateAnswers = some([0, 0, 0.05])
        drains = some([0, 0.02])
        poison = some([0, 0, 0.1])
        hopeless = some([0, 0, 0.1])
        flaky = some([0, 0.2])
        republished = some([0, 0.3])
        sameID = some([0, 0.1])
        hasOperator = Bool.random(using: &random)
        hasLowDisk = Int.random(in: 0..<4, using: &random) == 0
        faultMilliseconds = [1000, 4000, 12_000].randomElement(using: &random) ?? 1000

        if Int.random(in: 0..<8, using: &random) == 0 {
            (loss, hubCrashes, workerCrashes, pauses, lateAnswers, drains) = (0, 0, 0, 0, 0, 0)
        }

        if Bool.random(using: &random), let own = StageName("translate") {
            configuration.stages.insert(own, at: 2)
        }
        configuration.leaseMilliseconds = 5000
        configuration.backoff = Backoff(baseMilliseconds: 50, factor: 2, maximumMilliseconds: 2000)
        configuration.patience = Patience(minimumSeconds: 0.1, maximumSeconds: 2)
        if Int.random(in: 0..<3, using: &random) == 0 { configuration.articlesMaximum = 4 }
        if Int.random(in: 0..<4, using: &random) == 0 { configuration.bytesMaximum = 400 }
        if Int.random(in: 0..<4, using: &random) == 0 { configuration.workerBytesMaximum = 100 }
        configuration.turnMessagesMaximum = [2, 16].randomElement(using: &random) ?? 16
    }
}
