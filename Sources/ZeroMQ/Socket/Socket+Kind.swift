import CZeroMQ

extension Socket {
    /// The messaging pattern of a socket (zmq_socket(3)).
    public enum Kind: Sendable, Hashable, CaseIterable {
        case pair, publish, subscribe, request, reply, dealer, router, pull, push, xPublish, xSubscribe

        var rawValue: Int32 {
            switch self {
            case .pair: ZMQ_PAIR
            case .publish: ZMQ_PUB
            case .subscribe: ZMQ_SUB
            case .request: ZMQ_REQ
            case .reply: ZMQ_REP
            case .dealer: ZMQ_DEALER
            case .router: ZMQ_ROUTER
            case .pull: ZMQ_PULL
            case .push: ZMQ_PUSH
            case .xPublish: ZMQ_XPUB
            case .xSubscribe: ZMQ_XSUB
            }
        }
    }
}
