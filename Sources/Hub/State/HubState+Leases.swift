import HeapModule
import Journal
import OrderedCollections
import Wire

extension HubState {
    /// Puts an article into the queue of its stage.
    mutating func enqueue(_ number: ArticleNumber) {
        guard let record = articles[number] else { return }
        articles[number]?.place = .waiting
        if record.isSuspect {
            stages[record.stage].suspects.insert(number)
        } else {
            stages[record.stage].waiting.insert(number)
        }
    }

    /// Gives a job to a worker.
    mutating func grant(
        _ number: ArticleNumber, to peer: Peer, isAlone: Bool = false, at now: Moment,
        _ effects: inout [HubEffect]
    ) {
        guard let record = articles[number] else { return }
        let lease = nextLease
        nextLease += 1
        grants += 1
        leases[lease] = LeaseRecord(
            number: number, peer: peer,
            deadline: now.steady + Milliseconds(configuration.leaseMilliseconds), isAlone: isAlone)
        articles[number]?.place = .leased(lease)
        stages[record.stage].inFlight += 1
        workers[peer]?.held.append(lease)
        workers[peer]?.heldBytes += record.bytes
        workers[peer]?.lastServed = grants
        workers[peer]?.lastSent = now.steady
        let assignment = Assignment(
            lease: HubMessage.Lease(id: lease), number: number, article: record.id,
            stage: stages[record.stage].name, attempt: record.attempts + 1,
            acceptedMilliseconds: record.acceptedMilliseconds)
        effects.append(.assign(assignment, to: peer))
    }

    /// Ends a lease; where its article goes is the caller's to say.
    @discardableResult
    mutating func release(_ lease: UInt64) -> LeaseRecord? {
        guard let record = leases.removeValue(forKey: lease) else { return nil }
        workers[record.peer]?.held.removeAll { $0 == lease }
        if let article = articles[record.number] {
            workers[record.peer]?.heldBytes -= article.bytes
            stages[article.stage].inFlight -= 1
            if record.isAlone, stages[article.stage].quarantine == record.peer {
                stages[article.stage].quarantine = nil
            }
        }
        return record
    }

    /// Ends a lease without charge: the article is first in its queue again, by its number.
    mutating func takeBack(_ lease: UInt64) {
        guard let record = release(lease) else { return }
        enqueue(record.number)
    }

    /// A message did not go out. The worker gets no jobs until it speaks; what it held before stays leased,
    /// because a peer that dies with a message on its way counts as sent.
    mutating func takeBack(_ lease: HubMessage.Lease?, from peer: Peer) {
        workers[peer]?.isMute = true
        if let lease, leases[lease.id]?.peer == peer { takeBack(lease.id) }
    }

    /// Ends a lease with an attempt charged: the article waits out its backoff, or becomes a dead letter.
    mutating func charge(
        _ lease: UInt64, _ trouble: Trouble, at now: Moment, _ effects: inout [HubEffect]
    ) {
        guard let lease = release(lease), var record = articles[lease.number] else { return }
        record.attempts += 1
        record.isSuspect = record.isSuspect || trouble.isSuspicious
        articles[lease.number] = record
        stages[record.stage].failed += 1
        guard record.attempts < configuration.attemptsMaximum else {
            bury(lease.number, trouble, at: now, &effects)
            return
        }
        let wait = configuration.backoff.milliseconds(
            afterAttempts: record.attempts, using: &generator)
        let until = now.steady + wait
        articles[lease.number]?.place = .delayed(until: until)
        delayed.insert(Delay(until: until, number: lease.number))
        stages[record.stage].delayed += 1
        effects.append(.journal(.charge(lease.number, attempts: record.attempts)))
        effects.append(
            .notice(
                .attemptFailed(
                    article: record.id, stage: stages[record.stage].name, attempt: record.attempts,
                    code: trouble.code, reason: trouble.reason)))
    }

    /// Gives an article up.
    mutating func bury(
        _ number: ArticleNumber, _ trouble: Trouble, at now: Moment, _ effects: inout [HubEffect]
    ) {
        guard let record = articles[number] else { return }
        discharge(number)
        deadLetters += 1
        let death = Death(
            attempts: record.attempts, code: trouble.code, reason: trouble.reason,
            diedMilliseconds: now.wall)
        effects.append(.journal(.bury(number, death)))
        effects.append(
            .notice(
                .deadLetter(
                    article: record.id, stage: stages[record.stage].name, code: trouble.code,
                    reason: trouble.reason)))
    }
}
