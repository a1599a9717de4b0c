import Hub
import Wire

extension Simulation {
    /// Sends a message over the network: lost, late, twice, or as it should be.
    func travel(_ happening: Happening) {
        guard hasFaults else {
            add(happening, after: 1)
            return
        }
        if random.happens(plan.loss) {
            blame(happening)
            return
        }
        add(happening, after: delay())
        if random.happens(plan.duplication) { add(happening, after: delay()) }
    }

    func sendToHub(_ message: WorkerMessage, from index: Int) {
        travel(.atHub(.worker(message, workers[index].peer)))
    }

    /// The hub's send: the socket may know that the peer is gone or its pipe full, and say so.
    func sendToWorker(_ message: HubMessage, _ peer: Peer) {
        let index = Int(peer.routingID.first ?? 0)
        guard index < workers.count else { return }
        let lease: HubMessage.Lease? = if case .job(let lease, _) = message { lease } else { nil }
        let isConnected = workers[index].isUp && workers[index].peer == peer
        if !isConnected && Bool.random(using: &random) || hasFaults && random.happens(plan.fullPipes) {
            inbox.append(.undelivered(peer, lease))
            wakeHub()
        } else {
            travel(.atWorker(index, peer, message))
        }
    }

    /// A message that reaches a hub that is down.
    func lose(_ arrival: Arrival) {
        if case .retry = arrival { add(.operatorRetries, after: 500) }
        blame(.atHub(arrival))
    }

    /// Notes what a lost message may cost.
    func blame(_ happening: Happening) {
        switch happening {
        case .atHub(.worker(let message, let peer)):
            let article: String? =
                switch message {
                case .done(let done, _): done.article
                case .fail(let fail): fail.article
                default: nil
                }
            if let article { mishaps[article, default: 0] += 1 }
            blameHeld(by: Int(peer.routingID.first ?? 0))
        case .atWorker(let index, _, .job(_, let job)):
            mishaps[job.article, default: 0] += 1
            blameHeld(by: index)
        case .atWorker(let index, _, _): blameHeld(by: index)
        default: break
        }
    }

    func blameHeld(by index: Int) {
        guard index < workers.count else { return }
        for held in workers[index].held { mishaps[held.job.article, default: 0] += 1 }
    }

    private func delay() -> Int64 { Int64(Int.random(in: plan.delayMilliseconds, using: &random)) }
}
