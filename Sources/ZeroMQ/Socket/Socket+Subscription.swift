import CZeroMQ

extension Socket {
    /// Asks for messages whose first frame starts with `topic`; the empty topic asks for all. Only on SUB.
    public func subscribe(_ topic: Frame = .empty) throws(ZeroMQError) {
        try handle.set(ZMQ_SUBSCRIBE, to: topic)
    }

    /// Takes one ``subscribe(_:)`` back.
    public func unsubscribe(_ topic: Frame = .empty) throws(ZeroMQError) {
        try handle.set(ZMQ_UNSUBSCRIBE, to: topic)
    }
}
