import Journal
import Wire
import ZeroMQ

extension HubDriver {
    /// Does what is left of a turn once its changes are on disk.
    func perform(_ effects: [HubEffect]) throws {
        for effect in effects {
            switch effect {
            case .reply(let reply, let publisher): try send(reply, to: publisher)
            case .send(let message, let peer): try send(message.frames(), to: peer)
            case .answer(let answer, let peer): try send(answer.frames(), to: peer)
            case .assign(let assignment, let peer): try send(assignment, to: peer)
            case .journal, .notice: break
            }
        }
    }

    /// A publisher that has gone, or reads none of its answers, gets none: it sends again and is told
    /// `duplicate`.
    private func send(_ reply: PublishReply, to publisher: Publisher) throws {
        let body = Frame(try JSON.encode(reply))
        let envelope = ([publisher.routingID] + publisher.envelope).map { Frame($0) }
        _ = try sockets.articles.send(Message(envelope + [body]))
    }

    private func send(_ assignment: Assignment, to peer: Peer) throws {
        guard let cargo = try journal.cargo(of: assignment.number) else {
            throw JournalError(
                action: "read", path: journal.path,
                cause: "it has lost the article '\(assignment.article)'")
        }
        let job = Job(
            article: assignment.article, stage: assignment.stage, attempt: assignment.attempt,
            acceptedMilliseconds: assignment.acceptedMilliseconds, parts: cargo.parts,
            provenance: cargo.provenance)
        try send(HubMessage.job(assignment.lease, job).frames(), to: peer, lease: assignment.lease)
    }

    private func send(_ frames: [[UInt8]], to peer: Peer, lease: HubMessage.Lease? = nil) throws {
        let message = Message([Frame(peer.routingID)] + frames.map { Frame($0) })
        if try sockets.work.send(message) != .sent {
            undelivered.append(.undelivered(to: peer, lease: lease))
        }
    }
}
