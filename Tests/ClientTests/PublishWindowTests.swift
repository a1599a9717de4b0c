import Testing
import Wire

@testable import Client

struct PublishWindowTests {
    private func window() -> PublishWindow {
        PublishWindow(maximumArticles: 2, maximumBytes: 100, answerMilliseconds: 1_000)
    }

    @Test func sendsEachArticleOnceUntilItsAnswerIsLate() {
        var window = window()
        window.add([1], at: 0)
        window.add([2], at: 0)
        #expect(!window.hasRoom)
        #expect(window.due(at: 0).map(\.tag) == [0, 1])
        window.markSent(0, at: 0)
        window.markSent(1, at: 0)
        #expect(window.due(at: 999).isEmpty)
        let isSettled = window.settle(0, .accepted(id: "a"), at: 500)
        #expect(isSettled)
        #expect(window.due(at: 1_000).map(\.tag) == [1])
    }

    @Test func anAnswerSettlesOnce() {
        var window = window()
        window.add([1], at: 0)
        let isSettled = window.settle(0, .accepted(id: "a"), at: 1)
        #expect(isSettled)
        let isSettledTwice = window.settle(0, .duplicate(id: "a"), at: 2)
        #expect(!isSettledTwice)
        #expect(window.isEmpty)
        #expect(window.bytes == 0)
    }

    @Test func busyWaitsAsLongAsTheHubAsks() {
        var window = window()
        window.add([1], at: 0)
        window.markSent(0, at: 0)
        let isSettled = window.settle(0, .busy(retryAfter: 2.5), at: 100)
        #expect(!isSettled)
        #expect(window.nextDueMilliseconds == 2_600)
        #expect(window.due(at: 2_599).isEmpty)
        #expect(window.due(at: 2_600).count == 1)
    }

    @Test func oneLargeArticleMayAlwaysGo() {
        var window = window()
        window.add([UInt8](repeating: 0, count: 500), at: 0)
        #expect(!window.hasRoom)
        #expect(window.due(at: 0).count == 1)
    }
}
