import Testing

@testable import Client

struct EventCursorTests {
    @Test func dropsWhatItHasAndNoticesGaps() {
        var cursor = EventCursor(since: 5)
        let step1 = cursor.live(5, log: "a")
        #expect(step1 == .drop)
        let step2 = cursor.live(8, log: "a")
        #expect(step2 == .replay)
        let step3 = cursor.replayed(6, log: "a")
        #expect(step3 == .deliver)
        let step4 = cursor.replayed(8, log: "a")
        #expect(step4 == .deliver)
        let step5 = cursor.live(8, log: "a")
        #expect(step5 == .drop)
        let step6 = cursor.live(9, log: "a")
        #expect(step6 == .deliver)
    }

    @Test func anotherLogBeginsAgain() {
        var cursor = EventCursor(since: 0)
        let step7 = cursor.live(1, log: "a")
        #expect(step7 == .deliver)
        let step8 = cursor.live(1, log: "b")
        #expect(step8 == .deliver)
        #expect(cursor.last == 1)
    }
}
