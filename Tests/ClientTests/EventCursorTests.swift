import Testing

@testable import Client

struct EventCursorTests {
    @Test func dropsWhatItHasAndNoticesGaps() {
        var cursor = EventCursor(since: 5)
        let steps = [
            cursor.live(5, log: "a"), cursor.live(8, log: "a"), cursor.replayed(6, log: "a"),
            cursor.replayed(8, log: "a"), cursor.live(8, log: "a"), cursor.live(9, log: "a"),
        ]
        #expect(steps == [.drop, .replay, .deliver, .deliver, .drop, .deliver])
    }

    @Test func whatIsMissingInAReplayExistsNoMore() {
        var cursor = EventCursor(since: 0)
        cursor.passOver(upTo: 4)
        let step = cursor.live(5, log: "a")
        #expect(step == .deliver)
    }

    @Test func aKnownLogIsComparedToo() {
        var cursor = EventCursor(since: 7, log: "a")
        let isOther = (cursor.notice("a"), cursor.notice("b"))
        #expect(isOther == (false, true))
        #expect(cursor.last == 0)
    }

    @Test func anotherLogBeginsAgain() {
        var cursor = EventCursor(since: 0)
        let steps = [cursor.live(1, log: "a"), cursor.live(1, log: "b")]
        #expect(steps == [.deliver, .deliver])
        #expect(cursor.last == 1)
    }
}
