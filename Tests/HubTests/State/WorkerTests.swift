import Journal
import OrderedCollections
import Testing
import Wire

@testable import Hub

struct WorkerTests {
    @Test func anArticleGoesThroughItsStagesAndIsForgottenAtTheLast() {
        var configuration = HubConfiguration()
        configuration.stages = [.extract, .collect]
        var bench = Bench(configuration)
        bench.hello(.one)
        bench.hello(.two, worker: "c", stage: .collect, adds: nil)
        bench.publish("a")
        let first = bench.assignments[0]
        #expect(first.stage == .extract && first.attempt == 1)
        bench.done(first, from: .one)
        guard case .advance(_, .collect, .some, let entry) = bench.operations.first
        else { return #expect(Bool(false)) }
        #expect(entry.worker == "w" && entry.stage == "extract")
        bench.done(bench.assignments[0], from: .two, part: nil)
        #expect(bench.operations == [.complete(first.number, completedMilliseconds: bench.now.wall)])
        #expect(bench.state.articles.isEmpty && bench.state.brokenInvariants() == [])
    }

    @Test func jobsGoToTheWorkerWithMostFreeCredit() {
        var bench = Bench()
        bench.hello(.one, worker: "one", credit: 1)
        bench.hello(.two, worker: "two", credit: 3)
        for number in 0..<5 { bench.publish("a\(number)") }
        #expect(bench.state.workers[.one]?.held.count == 1)
        #expect(bench.state.workers[.two]?.held.count == 3)
        #expect(bench.state.status(at: bench.now).stages[0].waiting == 1)
    }

    @Test func anAnswerWithoutTheLeaseIsRefused() {
        var bench = Bench()
        bench.hello(.one, worker: "one")
        bench.publish("a")
        let job = bench.assignments[0]
        bench.hello(.two, worker: "two")
        bench.done(job, from: .two)
        #expect(bench.refusals == [.notHeld] && bench.operations.isEmpty)
        bench.done(job, from: .one)
        bench.done(job, from: .one)
        #expect(bench.refusals == [.notHeld])
        bench.done(job, from: .three)
        #expect(bench.refusals == [.unknownWorker])
    }

    @Test func silenceChargesOnlyWhatCanHaveBegun() {
        var bench = Bench()
        bench.hello(.one, credit: 4, parallel: 1)
        for number in 0..<3 { bench.publish("a\(number)") }
        bench.advance(4500)
        #expect(bench.operations == [.charge(ArticleNumber(1), attempts: 1)] || bench.state.workers.isEmpty)
        #expect(bench.state.articles.values.map(\.attempts).sorted() == [0, 0, 1])
        #expect(bench.state.articles[ArticleNumber(1)]?.isSuspect == true)
        #expect(bench.state.brokenInvariants() == [])
    }

    @Test func aSuspectTravelsAloneAndTakesNobodyWithIt() {
        var bench = Bench()
        bench.hello(.one, credit: 4, parallel: 2)
        for number in 0..<4 { bench.publish("a\(number)") }
        for epoch in 2...9 as ClosedRange<Int64> {
            bench.advance(3000, keepingAlive: [.one])
            for lease in bench.state.workers[.one]?.held ?? [] {
                // The worker does all but the poison, and dies of that.
                guard let number = bench.state.leases[lease]?.number, number != ArticleNumber(1),
                    bench.state.workers[.one]?.held.count == 1, let record = bench.state.articles[number]
                else { continue }
                bench.handle(
                    .worker(
                        .done(
                            .init(article: record.id, lease: lease, milliseconds: 1),
                            part: Part(name: .extraction, bytes: Array("{}".utf8))),
                        from: .one))
            }
            bench.hello(.one, epoch: epoch, credit: 4, parallel: 2)
        }
        #expect(bench.state.deadLetters <= 1)
        #expect(bench.state.articles.values.allSatisfy { $0.attempts < 3 || $0.id == "a0" })
    }

    @Test func aNewerStartForfeitsWhatTheOlderHeld() {
        var bench = Bench()
        bench.hello(.one, epoch: 1, credit: 2)
        bench.publish("a")
        bench.publish("b")
        bench.hello(.two, epoch: 2, credit: 2)
        #expect(bench.state.articles[ArticleNumber(1)]?.attempts == 1)
        #expect(bench.assignments.map(\.article) == ["b"])
        bench.hello(.one, epoch: 1)
        #expect(bench.refusals == [.forbidden])
    }

    @Test func aReconnectKeepsWhatIsHeldAndReturnsWhatWasLost() {
        var bench = Bench()
        bench.hello(.one, credit: 2)
        bench.publish("a")
        let a = bench.assignments[0]
        bench.publish("b")
        bench.hello(.two, credit: 2, holds: [a.lease.id])
        #expect(bench.assignments.map(\.article) == ["b"], "given out again over the new connection")
        #expect(bench.assignments.map(\.attempt) == [1])
        bench.done(a, from: .two)
        #expect(bench.refusals.isEmpty && bench.operations.count == 1)
    }

    @Test func givenBackAndUndeliveredJobsCostNothing() {
        var bench = Bench()
        bench.hello(.one, credit: 2)
        bench.publish("a")
        let lease = bench.assignments[0].lease
        bench.handle(.undelivered(to: .one, lease: lease))
        #expect(bench.state.leases.isEmpty && bench.assignments.isEmpty, "mute until it speaks")
        bench.handle(.worker(.heartbeat, from: .one))
        #expect(bench.assignments.map(\.attempt) == [1])
        bench.handle(.worker(.drain, from: .one))
        bench.handle(.worker(.giveBack(.init(leases: bench.state.workers[.one]?.held ?? [])), from: .one))
        #expect(bench.state.leases.isEmpty && bench.assignments.isEmpty)
        #expect(bench.state.articles[ArticleNumber(1)]?.attempts == 0)
    }

    @Test func fiveFailuresOrOnePermanentMakeADeadLetter() {
        var bench = Bench()
        bench.hello(.one)
        bench.publish("a")
        for attempt in 1...5 {
            while bench.assignments.isEmpty { bench.advance(500, keepingAlive: [.one]) }
            #expect(bench.assignments[0].attempt == attempt)
            bench.fail(bench.assignments[0], from: .one)
        }
        let death = Death(attempts: 5, code: "no", reason: "No.", diedMilliseconds: bench.now.wall)
        #expect(bench.operations == [.bury(ArticleNumber(1), death)])
        bench.publish("b")
        bench.fail(bench.assignments[0], from: .one, isPermanent: true)
        #expect(bench.state.deadLetters == 2 && bench.state.articles.isEmpty)
    }

    @Test func aStuckWorkerIsChargedForWhatItBeganAndGivenNoMore() {
        var configuration = HubConfiguration()
        configuration.leaseMilliseconds = 5000
        var bench = Bench(configuration)
        bench.hello(.one, credit: 3, parallel: 1)
        for number in 0..<4 { bench.publish("a\(number)") }
        bench.advance(5000, keepingAlive: [.one])
        #expect(bench.state.articles.values.map(\.attempts).sorted() == [0, 0, 0, 1])
        #expect(bench.state.leases.isEmpty, "its credit is taken by what it has not answered")
        bench.advance(5500, keepingAlive: [.one])
        #expect(!bench.state.leases.isEmpty)
    }

    @Test func aPartThatIsNotAnnouncedOrNoObjectIsAFailedAttempt() {
        var bench = Bench()
        bench.hello(.one)
        bench.publish("a")
        bench.done(bench.assignments[0], from: .one, part: .duplicate)
        #expect(bench.refusals == [.badPart])
        #expect(bench.operations == [.charge(ArticleNumber(1), attempts: 1)])
    }

    @Test func namesOfPartsBelongToOneStage() {
        var configuration = HubConfiguration()
        let own = StageName("translate") ?? .dedup
        configuration.stages.insert(own, at: 1)
        var bench = Bench(configuration)
        bench.hello(.one, stage: own, adds: .extraction)
        #expect(bench.refusals == [.badPart])
        bench.hello(.one, stage: own, adds: .article)
        #expect(bench.refusals == [.badPart])
        bench.hello(.one, stage: own, adds: PartName("translation"))
        #expect(bench.refusals.isEmpty)
        bench.hello(.two, worker: "other", stage: .classify, adds: PartName("translation"))
        #expect(bench.refusals == [.badPart])
        bench.hello(.three, worker: "third", stage: StageName("nowhere") ?? .dedup)
        #expect(bench.refusals == [.unknownStage])
    }

    @Test func aHubThatWasStoppedExcusesItsWorkers() {
        var bench = Bench()
        bench.hello(.one)
        bench.now.steady += 60_000
        bench.handle(.tick(isCaughtUp: true))
        #expect(bench.state.workers.count == 1)
    }
}
