import CZeroMQ

/// Owns one `zmq_msg_t`. Its bytes never change after `init`, so that threads may share it.
final class FrameStorage: @unchecked Sendable {
    // On the heap, because small messages keep their bytes inside the struct and are read by address.
    private let message: UnsafeMutablePointer<zmq_msg_t>

    /// Takes over the content of `received` and leaves it empty.
    init(moving received: inout zmq_msg_t) {
        message = .allocate(capacity: 1)
        zmq_msg_init(message)
        zmq_msg_move(message, &received)
        startCounting()
    }

    init(copying bytes: UnsafeRawBufferPointer) {
        message = .allocate(capacity: 1)
        guard zmq_msg_init_size(message, bytes.count) == 0 else {
            fatalError("out of memory for a frame of \(bytes.count) bytes")
        }
        if let source = bytes.baseAddress, bytes.count > 0 {
            zmq_msg_data(message).copyMemory(from: source, byteCount: bytes.count)
        }
        startCounting()
    }

    deinit {
        zmq_msg_close(message)
        message.deallocate()
    }

    /// libzmq marks a message as counted at its first copy, in place and without a lock. That copy is made
    /// here, before other threads can see the message; later ones only count, atomically.
    private func startCounting() {
        var copy = zmq_msg_t()
        zmq_msg_init(&copy)
        zmq_msg_copy(&copy, message)
        zmq_msg_close(&copy)
    }

    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: zmq_msg_data(message), count: zmq_msg_size(message))
    }

    /// Makes `copy` share the content: libzmq counts its users, nothing is copied above 33 bytes.
    func share(with copy: inout zmq_msg_t) {
        zmq_msg_copy(&copy, message)
    }

    /// A property of the connection that the frame came from (zmq_msg_gets(3)).
    func property(_ name: String) -> String? {
        zmq_msg_gets(message, name).map { String(cString: $0) }
    }
}
