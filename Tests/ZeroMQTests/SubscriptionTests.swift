import Testing
import ZeroMQ

@Suite struct SubscriptionTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func subscriptionsCanBeReadAndServed() throws {
        let publisher = try Socket(.xPublish, in: context)
        let subscriber = try Socket(.subscribe, in: context)
        try subscriber.connect(try publisher.bind("tcp://127.0.0.1:0"))

        try subscriber.subscribe("event/")
        #expect(Subscription(try nextMessage(publisher)) == .subscribe(topic: Array("event/".utf8)))
        #expect(try publisher.send("other/1", "not wanted") == .sent)
        #expect(try publisher.send("event/1", "wanted") == .sent)
        #expect(try nextMessage(subscriber) == ["event/1", "wanted"])

        try subscriber.unsubscribe("event/")
        #expect(Subscription(try nextMessage(publisher)) == .unsubscribe(topic: Array("event/".utf8)))
    }

    @Test func everySubscriptionIsReportedOnRequest() throws {
        let publisher = try Socket(.xPublish, in: context, options: .with { $0.everySubscription = true })
        let endpoint = try publisher.bind("inproc://verbose")
        let first = try Socket(.subscribe, in: context)
        let second = try Socket(.subscribe, in: context)
        try first.connect(endpoint)
        try second.connect(endpoint)
        try first.subscribe()
        try second.subscribe()
        #expect(Subscription(try nextMessage(publisher)) == .subscribe(topic: []))
        #expect(Subscription(try nextMessage(publisher)) == .subscribe(topic: []))
    }

    @Test(arguments: [[], [.empty], ["\u{2}x"], ["\u{1}a", "b"]] as [Message])
    func otherMessagesAreNone(_ message: Message) {
        #expect(Subscription(message) == nil)
    }

    @Test func onlyASubscriberSubscribes() throws {
        let socket = try Socket(.dealer, in: context)
        #expect(throws: ZeroMQError.self) { try socket.subscribe("topic") }
    }
}
