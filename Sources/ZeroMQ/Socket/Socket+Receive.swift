import CZeroMQ

extension Socket {
    /// The next message, or nil if none has come. Never blocks.
    ///
    /// A message above the socket's limits is read to its end and thrown away frame by frame.
    /// - Throws: ``ZeroMQError`` when the context was shut down, or a REQ or REP socket is used out of turn.
    public func receive() throws(ZeroMQError) -> Received? {
        let socket = try handle.use(for: .receive)
        var incoming = zmq_msg_t()
        zmq_msg_init(&incoming)
        defer { zmq_msg_close(&incoming) }

        var frames: [Frame] = []
        var frameCount = 0
        var byteCount = 0
        var isLast = false
        while !isLast {
            // Only the first call can find nothing: libzmq hands over whole messages.
            guard try next(&incoming, from: socket) else { return nil }
            isLast = zmq_msg_more(&incoming) == 0
            frameCount += 1
            byteCount += zmq_msg_size(&incoming)
            if frameCount <= maximumFrames, byteCount <= maximumMessageBytes {
                frames.append(Frame(FrameStorage(moving: &incoming)))
            } else if frames.count > Self.envelopeFrames {
                frames.removeSubrange(Self.envelopeFrames...)
            }
        }

        guard frameCount <= maximumFrames, byteCount <= maximumMessageBytes else {
            return .overLimit(
                OverLimit(
                    frames: frameCount, bytes: byteCount,
                    maximumFrames: maximumFrames, maximumMessageBytes: maximumMessageBytes,
                    returnAddress: returnAddress(in: frames)))
        }
        return .message(Message(frames))
    }

    /// The routing id that a ROUTER puts first, and the delimiter of a REQ peer.
    private static var envelopeFrames: Int { 2 }

    private func returnAddress(in frames: [Frame]) -> [Frame] {
        guard kind == .router, let routingID = frames.first else { return [] }
        return frames.count > 1 && frames[1].isEmpty ? [routingID, .empty] : [routingID]
    }

    /// - Returns: whether there was a frame.
    private func next(
        _ incoming: inout zmq_msg_t, from socket: UnsafeMutableRawPointer
    ) throws(ZeroMQError) -> Bool {
        while zmq_msg_recv(&incoming, socket, ZMQ_DONTWAIT) < 0 {
            let error = ZeroMQError.current(.receive)
            switch error.code {
            case .interrupted: continue
            case .wouldBlock: return false
            default: throw error
            }
        }
        return true
    }
}
