import Testing

@testable import Client

struct EventCursorTests {
    @Test func dropsWhatItHasAndNoticesGaps() {
        var cursor = EventCursor(since: 5)
        #expect(cursor.live(5, log: "a") == .drop)
        #expect(cursor.live(8, log: "a") == .replay)
        #expect(cursor.replayed(6, log: "a") == .deliver)
        #expect(cursor.replayed(8, log: "a") == .deliver)
        #expect(cursor.live(8, log: "a") == .drop)
        #expect(cursor.live(9, log: "a") == .deliver)
    }

    @Test func anotherLogBeginsAgain() {
        var cursor = EventCursor(since: 0)
        #expect(cursor.live(1, log: "a") == .deliver)
        #expect(cursor.live(1, log: "b") == .deliver)
        #expect(cursor.last == 1)
    }
}
