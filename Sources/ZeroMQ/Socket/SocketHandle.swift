import CZeroMQ
import Glibc

/// The C socket, shared by a `Socket`, its poll items and its monitor, and nulled when it is closed, so that
/// none of them can be left with a dangling pointer.
final class SocketHandle {
    private(set) var pointer: UnsafeMutableRawPointer?
    /// Kept alive: it must not end before its sockets.
    let context: Context
    /// The only thread that may use the socket; nil until its next use (`pthread_self(3)`).
    private var owner: pthread_t?
    var isMonitored = false

    init(_ kind: Socket.Kind, in context: Context) throws(ZeroMQError) {
        guard let pointer = zmq_socket(context.pointer, kind.rawValue) else { throw .current(.createSocket) }
        self.pointer = pointer
        self.context = context
        owner = pthread_self()
    }

    deinit { close() }

    /// The socket for use now. Traps on a thread that does not own it: libzmq would corrupt its memory.
    func use(for operation: ZeroMQError.Operation) throws(ZeroMQError) -> UnsafeMutableRawPointer {
        checkThread()
        guard let pointer else { throw ZeroMQError(.notASocket, operation) }
        return pointer
    }

    private func checkThread() {
        let current = pthread_self()
        guard let owner else {
            self.owner = current
            return
        }
        guard pthread_equal(owner, current) != 0 else {
            fatalError(
                """
                a ZeroMQ socket belongs to one thread and was used from another; \
                wake its loop with a Waker, or call detach() before handing the socket over
                """)
        }
    }

    /// The next thread that uses the socket owns it.
    func detach() {
        checkThread()
        owner = nil
    }

    func close() {
        guard let pointer else { return }
        stopMonitor()
        zmq_close(pointer)
        self.pointer = nil
    }

    func stopMonitor() {
        guard isMonitored, let pointer else { return }
        zmq_socket_monitor(pointer, nil, 0)
        isMonitored = false
    }
}
