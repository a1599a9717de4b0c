import CZeroMQ

/// One instance of libzmq: its I/O threads and the name space of its `inproc` endpoints.
///
/// Every socket keeps its context alive, so the context ends only after its last socket is closed, and
/// ending it takes at most the longest linger among them. A context does not survive `fork`: make it in
/// the child.
public final class Context: @unchecked Sendable {
    // A libzmq context may be used from every thread (zmq_ctx_new(3)), hence `@unchecked Sendable`.
    let pointer: UnsafeMutableRawPointer

    /// - Parameters:
    ///   - ioThreads: threads that move bytes; one serves about a gigabyte a second (zmq_ctx_set(3)).
    ///   - maxSockets: how many sockets may be open at once.
    /// - Throws: ``ZeroMQError`` when libzmq is too old or lacks CURVE, or the process is out of files.
    public init(ioThreads: Int = 1, maxSockets: Int = 1_023) throws(ZeroMQError) {
        try LibraryVersion.linked.checkSupported()
        guard let pointer = zmq_ctx_new() else { throw .current(.createContext) }
        self.pointer = pointer
        try set(ZMQ_IO_THREADS, to: ioThreads)
        try set(ZMQ_MAX_SOCKETS, to: maxSockets)
        // A blocky context makes new sockets linger for ever and would hang in `deinit`.
        try set(ZMQ_BLOCKY, to: 0)
    }

    deinit {
        while zmq_ctx_term(pointer) != 0 && zmq_errno() == EINTR {}
    }

    /// Makes every operation on every socket of this context fail with ``ZeroMQError/Code/terminated``,
    /// waits included. Sockets must still be closed by their owners. May be called from any thread, twice.
    public func shutdown() {
        zmq_ctx_shutdown(pointer)
    }

    private func set(_ option: Int32, to value: Int) throws(ZeroMQError) {
        guard zmq_ctx_set(pointer, option, Int32(clamping: value)) == 0 else {
            throw .current(.createContext)
        }
    }
}
