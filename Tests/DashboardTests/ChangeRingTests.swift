import Testing

@testable import Dashboard

struct ChangeRingTests {
    private func changes(_ numbers: ClosedRange<Int64>) -> [Change] {
        numbers.map {
            Change(
                number: $0, article: "a\($0)", story: "s", headline: "h\n", outlet: "o", class: .state,
                isContested: true)
        }
    }

    private func count(_ answer: ChangeRing.Answer) -> Int? {
        guard case .messages(let bytes, _) = answer else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n\n").count
    }

    @Test func listenersGoOnFromWhereTheyAre() {
        let ring = ChangeRing(newest: 10)
        guard case .nothing = ring.messages(after: 10) else { Issue.record("nothing has come yet"); return }
        ring.add(changes(11...14))
        #expect(count(ring.messages(after: 10)) == 4)
        #expect(count(ring.messages(after: 13)) == 1)
        guard case .askIndex = ring.messages(after: 5) else { Issue.record("the ring began at 11"); return }
        guard case .unknown = ring.messages(after: 99) else { Issue.record("99 was never given"); return }
    }

    @Test func theRingIsBounded() {
        let ring = ChangeRing(newest: 0)
        ring.add(changes(1...5_000))
        guard case .askIndex = ring.messages(after: 1) else {
            Issue.record("1 is gone from the ring"); return
        }
        #expect(count(ring.messages(after: 4_999)) == 1)
        #expect(
            count(ring.messages(after: 5_000 - Int64(ChangeRing.maximumChanges))) == ChangeRing.maximumChanges
        )
    }

    @Test func waitingEndsWithNewsAndWithTheRing() async {
        let ring = ChangeRing(newest: 0)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { await ring.wait(after: 0) } }
            ring.add(changes(1...1))
            await group.waitForAll()
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { await ring.wait(after: 1) } }
            ring.close()
            await group.waitForAll()
        }
        let cancelled = Task { await ChangeRing(newest: 0).wait(after: 0) }
        cancelled.cancel()
        await cancelled.value
    }

    @Test func placesAreCounted() {
        let ring = ChangeRing(newest: 0)
        for _ in 0..<ChangeRing.maximumListeners { #expect(ring.join()) }
        #expect(!ring.join())
        ring.leave()
        #expect(ring.join())
    }

    @Test func messagesHaveOneDataLine() {
        let message = String(decoding: ServerSentEvent.message(changes(7...7)[0]), as: UTF8.self)
        #expect(message.hasPrefix("id: 7\nevent: article\ndata: {"))
        #expect(message.split(separator: "\n").count == 3)
        #expect(message.hasSuffix("}\n\n"))
    }
}
