public import Journal
public import Wire

/// What a hub does about it. Of one turn, all journal operations are committed first, in order, then the rest
/// is done in order.
public enum HubEffect: Hashable, Sendable {
    case journal(JournalOperation)
    case reply(PublishReply, to: Publisher)
    /// Anything but a JOB.
    case send(HubMessage, to: Peer)
    /// A JOB, whose parts and provenance the journal gives.
    case assign(Assignment, to: Peer)
    case answer(HubAnswer, to: Peer)
    case notice(HubNotice)
}

/// A JOB without its cargo.
public struct Assignment: Hashable, Sendable {
    public var lease: HubMessage.Lease
    public var number: ArticleNumber
    public var article: String
    public var stage: StageName
    public var attempt: Int
    public var acceptedMilliseconds: Int64
}
