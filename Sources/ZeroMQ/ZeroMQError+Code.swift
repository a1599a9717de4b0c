import CZeroMQ

extension ZeroMQError {
    /// An error number of the system or of libzmq (zmq.h).
    public struct Code: RawRepresentable, Sendable, Hashable {
        public let rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let wouldBlock = Code(rawValue: EAGAIN)
        public static let interrupted = Code(rawValue: EINTR)
        public static let invalidArgument = Code(rawValue: EINVAL)
        public static let addressInUse = Code(rawValue: EADDRINUSE)
        public static let addressNotAvailable = Code(rawValue: EADDRNOTAVAIL)
        public static let noSuchDevice = Code(rawValue: ENODEV)
        public static let noSuchEndpoint = Code(rawValue: ENOENT)
        public static let permissionDenied = Code(rawValue: EACCES)
        public static let tooManyOpenFiles = Code(rawValue: EMFILE)
        public static let outOfBuffers = Code(rawValue: ENOBUFS)
        public static let connectionRefused = Code(rawValue: ECONNREFUSED)
        public static let networkUnreachable = Code(rawValue: ENETUNREACH)
        public static let hostUnreachable = Code(rawValue: EHOSTUNREACH)
        public static let nameTooLong = Code(rawValue: ENAMETOOLONG)
        public static let protocolNotSupported = Code(rawValue: EPROTONOSUPPORT)
        public static let protocolNotCompatible = Code(rawValue: ENOCOMPATPROTO)
        public static let notSupported = Code(rawValue: ENOTSUP)
        public static let notASocket = Code(rawValue: ENOTSOCK)
        /// A REQ or REP socket was used out of turn.
        public static let outOfTurn = Code(rawValue: EFSM)
        /// The context was shut down.
        public static let terminated = Code(rawValue: ETERM)
        public static let noIOThread = Code(rawValue: EMTHREAD)
    }
}

extension ZeroMQError.Code: CustomStringConvertible {
    /// The library's own words.
    public var description: String {
        zmq_strerror(rawValue).map { String(cString: $0) } ?? "error \(rawValue)"
    }

    func advice(for operation: ZeroMQError.Operation) -> String {
        switch self {
        case .addressInUse:
            "another process listens there; stop it or choose another port (0 takes any free one)"
        case .addressNotAvailable:
            "this machine has no such address; use one of its own, or 127.0.0.1"
        case .noSuchDevice:
            "there is no such network interface or host name; give an address as in tcp://127.0.0.1:7401"
        case .noSuchEndpoint:
            "nothing is bound there in this process, or its directory does not exist"
        case .permissionDenied:
            "permission denied; choose a port above 1023 or a directory that this user may write"
        case .tooManyOpenFiles:
            "too many open files or sockets; raise the limit (ulimit -n) or close some"
        case .invalidArgument where operation == .bind || operation == .connect:
            "this is not an endpoint; write it as in tcp://127.0.0.1:7401, ipc:///path or inproc://name"
        case .nameTooLong:
            "the path is too long for a socket; use a shorter one"
        case .protocolNotSupported:
            "libzmq does not know this transport; use tcp, ipc or inproc"
        case .protocolNotCompatible:
            "this kind of socket does not work over this transport; use tcp"
        case .terminated:
            "the context was shut down; close the socket"
        case .outOfTurn:
            "it is the peer's turn; a REQ socket sends and receives alternately"
        case .notASocket:
            "the socket is closed"
        default:
            "\(self) (error \(rawValue))"
        }
    }
}
