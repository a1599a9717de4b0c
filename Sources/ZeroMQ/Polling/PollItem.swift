import CZeroMQ

/// One thing to wait for. Cheap to make anew for every wait, with the interest of the moment.
public struct PollItem {
    enum Source {
        case socket(SocketHandle)
        case descriptor(Int32)
    }

    let source: Source
    public let interest: PollEvents

    /// Waits for a file descriptor that is no ZeroMQ socket.
    public init(descriptor: Int32, _ interest: PollEvents = .readable) {
        source = .descriptor(descriptor)
        self.interest = interest
    }

    init(_ handle: SocketHandle, _ interest: PollEvents) {
        source = .socket(handle)
        self.interest = interest
    }

    func cItem() throws(ZeroMQError) -> zmq_pollitem_t {
        switch source {
        case .socket(let handle):
            zmq_pollitem_t(
                socket: try handle.use(for: .poll), fd: -1, events: interest.rawValue, revents: 0)
        case .descriptor(let descriptor):
            zmq_pollitem_t(socket: nil, fd: descriptor, events: interest.rawValue, revents: 0)
        }
    }
}

extension Socket {
    /// This socket, for a ``Poller``.
    public func pollItem(_ interest: PollEvents = .readable) -> PollItem {
        PollItem(handle, interest)
    }
}
