import CZeroMQ

extension Socket {
    /// Queues a message, or says at once why not. Never blocks, and never sends a part of a message.
    ///
    /// On a ROUTER the first frame is the routing id of the peer.
    /// - Throws: ``ZeroMQError`` when the message has no frame, the context was shut down, or a REQ or REP
    ///   socket is used out of turn.
    public func send(_ message: Message) throws(ZeroMQError) -> SendResult {
        let socket = try handle.use(for: .send)
        guard let last = message.frames.indices.last else {
            throw ZeroMQError(.invalidArgument, .send, advice: "a message needs at least one frame")
        }
        var result = SendResult.sent
        for (index, frame) in message.frames.enumerated() {
            var outcome = try queue(frame, on: socket, more: index < last)
            if index == 0, outcome == .full {
                // libzmq looks at most once a millisecond at what peers have taken; asking for the events
                // makes it look now, so that a queue that was emptied does not count as full.
                _ = try events
                outcome = try queue(frame, on: socket, more: index < last)
            }
            if index == 0, outcome != .sent { return outcome }
            // A later frame fails only if the peer goes in mid-message. libzmq has thrown the first frames
            // away then and skips the rest, which it must still be given to find the end of the message.
            if outcome != .sent { result = .unreachable }
        }
        return result
    }

    /// ``send(_:)-(Message)`` for frames at hand.
    public func send(_ frames: Frame...) throws(ZeroMQError) -> SendResult {
        try send(Message(frames))
    }

    private func queue(
        _ frame: Frame, on socket: UnsafeMutableRawPointer, more: Bool
    ) throws(ZeroMQError) -> SendResult {
        var copy = zmq_msg_t()
        zmq_msg_init(&copy)
        frame.storage.share(with: &copy)
        while zmq_msg_send(&copy, socket, ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0)) < 0 {
            let error = ZeroMQError.current(.send)
            if error.code == .interrupted { continue }
            zmq_msg_close(&copy)
            switch error.code {
            case .wouldBlock: return .full
            case .hostUnreachable: return .unreachable
            default: throw error
            }
        }
        return .sent
    }
}
