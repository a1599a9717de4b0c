import CZeroMQ

/// What libzmq or the system refused, during which operation, and what to do about it.
public struct ZeroMQError: Error, Sendable, Hashable {
    /// What was tried.
    public enum Operation: String, Sendable {
        case createContext = "start ZeroMQ"
        case createSocket = "open a socket"
        case setOption = "configure a socket"
        case bind = "bind"
        case unbind = "unbind"
        case connect = "connect"
        case disconnect = "disconnect"
        case send = "send a message"
        case receive = "receive a message"
        case poll = "wait for messages"
        case monitor = "watch a socket"
        case createWaker = "make a wake-up descriptor"
        case startThread = "start a thread"
        case makeKeys = "make a key"
    }

    public let code: Code
    public let operation: Operation
    /// The endpoint, when the operation had one.
    public let endpoint: Endpoint?
    /// Says more than the code alone can, when the place that failed knows more.
    let advice: String?

    public init(
        _ code: Code, _ operation: Operation, endpoint: Endpoint? = nil, advice: String? = nil
    ) {
        self.code = code
        self.operation = operation
        self.endpoint = endpoint
        self.advice = advice
    }

    /// The error that libzmq has just set on this thread.
    static func current(_ operation: Operation, endpoint: Endpoint? = nil) -> ZeroMQError {
        ZeroMQError(Code(rawValue: zmq_errno()), operation, endpoint: endpoint)
    }

    /// Whether the same call can succeed later without anyone changing anything.
    public var isRetriable: Bool {
        switch code {
        case .addressInUse, .tooManyOpenFiles, .outOfBuffers, .networkUnreachable: true
        default: false
        }
    }
}

extension ZeroMQError: CustomStringConvertible {
    /// One sentence: what failed, and what to do.
    public var description: String {
        let place = endpoint.map { " \($0)" } ?? ""
        return "cannot \(operation.rawValue)\(place): \(advice ?? code.advice(for: operation))"
    }
}
