import Testing

struct SimulationTests {
    private static let schedulesPerBatch: UInt64 = 100

    /// DESIGN §2 under 2,000 schedules of losses, delays, duplicates, crashes and restarts.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func thePromisesHold(batch: UInt64) {
        let first = batch * Self.schedulesPerBatch
        for seed in first..<(first + Self.schedulesPerBatch) {
            let violations = Simulation(seed: seed).run()
            #expect(violations.isEmpty, "seed \(seed)")
            if !violations.isEmpty { return }
        }
    }

    /// A simulator that finds nothing proves nothing: each planted mistake must be seen, by the promises
    /// alone.
    @Test(arguments: PlantedBug.allCases)
    func aPlantedBugIsCaught(bug: PlantedBug) {
        let caught = (0..<500).first { seed in
            !Simulation(seed: UInt64(seed), bug: bug, checksInvariants: false).run().isEmpty
        }
        #expect(caught != nil, "500 schedules did not notice '\(bug)'")
    }

    @Test func theInvariantsSeeALostArticleAtOnce() {
        let violations = (0..<500).lazy
            .map { Simulation(seed: UInt64($0), bug: .forgetsToRequeueExpired).run() }
            .first { !$0.isEmpty }
        #expect(violations?.first?.contains("no queue or lease knows it") == true)
    }

    @Test func theSameSeedGivesTheSameSchedule() {
        let runs = (0..<2).map { _ in
            let simulation = Simulation(seed: 7)
            _ = simulation.run()
            return (simulation.now, simulation.order, simulation.starts)
        }
        #expect(runs[0] == runs[1])
    }
}
