import Journal
import Testing
import Wire

@testable import Hub

struct PublishingTests {
    @Test func theSameContentIsADuplicateUnderItsFirstID() {
        var bench = Bench()
        #expect(bench.publish("a") == .accepted(id: "a"))
        #expect(bench.publish("a") == .duplicate(id: "a"))
        #expect(bench.publish("b", digest: "digest of a") == .duplicate(id: "a"))
        #expect(
            bench.publish("c", digest: "old", recollection: .init(idOfSameDigest: "first"))
                == .duplicate(id: "first"))
        #expect(
            bench.publish("d", recollection: .init(digestOfSameID: "digest of d")) == .duplicate(id: "d"))
    }

    @Test func anIDBelongsToItsContent() {
        var bench = Bench()
        bench.publish("a")
        guard case .refused(let live) = bench.publish("a", digest: "other") else {
            return #expect(Bool(false))
        }
        #expect(live.code == .idTaken)
        guard case .refused(let past) = bench.publish("b", recollection: .init(digestOfSameID: "other"))
        else { return #expect(Bool(false)) }
        #expect(past.code == .idTaken)
    }

    @Test func aFullHubIsBusyForSecondsThatGrow() {
        var configuration = HubConfiguration()
        configuration.articlesMaximum = 1
        var bench = Bench(configuration)
        bench.publish("a")
        let waits = (0..<500).compactMap { number -> Double? in
            guard case .busy(let wait) = bench.publish("b\(number)") else { return nil }
            return wait
        }
        #expect(waits.count == 500)
        #expect(waits.allSatisfy { (0.3...40).contains($0) })
        #expect(waits.suffix(50).reduce(0, +) > 3 * waits.prefix(50).reduce(0, +))
        #expect(bench.publish("a") == .duplicate(id: "a"), "what is known is answered all the same")
    }

    @Test func bytesAndDiskAreBoundsToo() {
        var configuration = HubConfiguration()
        configuration.bytesMaximum = 10
        var bench = Bench(configuration)
        #expect(bench.publish("a", bytes: 8) == .accepted(id: "a"))
        guard case .busy = bench.publish("b", bytes: 3) else { return #expect(Bool(false)) }
        bench.handle(.disk(freeBytes: 0))
        guard case .busy = bench.publish("c", bytes: 1) else { return #expect(Bool(false)) }
        bench.handle(.disk(freeBytes: .max))
        #expect(bench.publish("c", bytes: 1) == .accepted(id: "c"))
    }

    @Test func aDrainingHubTakesNothing() {
        var bench = Bench()
        bench.hello(.one)
        bench.handle(.drain)
        #expect(bench.effects.contains(.send(.goodbye, to: .one)))
        guard case .busy = bench.publish("a") else { return #expect(Bool(false)) }
        #expect(bench.assignments.isEmpty)
    }
}
