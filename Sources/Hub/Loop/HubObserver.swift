/// Where a hub tells what happens to it: a log, metrics. Called on the hub's thread, so it must be quick.
public protocol HubObserver: Sendable {
    func observe(_ notice: HubNotice)
    func observe(_ turn: HubTurn)
}

extension HubObserver {
    public func observe(_ turn: HubTurn) {}
}

/// What one turn of the loop cost.
public struct HubTurn: Hashable, Sendable {
    /// Messages taken from both sockets.
    public var messages: Int
    /// Changes committed; 0 where nothing was written.
    public var operations: Int
    /// From the first message to the commit.
    public var commitMilliseconds: Milliseconds
    /// From the commit to the last send.
    public var sendMilliseconds: Milliseconds
}
