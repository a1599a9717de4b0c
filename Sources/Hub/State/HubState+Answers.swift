import Journal
import OrderedCollections
import Wire

extension HubState {
    mutating func finish(
        _ done: WorkerMessage.Done, _ part: Part?, from peer: Peer, at now: Moment,
        _ effects: inout [HubEffect]
    ) {
        guard let lease = held(done.lease, by: peer, article: done.article, at: now, &effects),
            let worker = workers[peer], let record = articles[lease.number]
        else { return }
        guard part?.name == worker.hello.adds, part.map({ Self.isPart($0.bytes) }) ?? true else {
            let trouble = Trouble(
                code: "bad_part",
                reason:
                    "Worker '\(worker.hello.worker)' answered with a part that is no JSON object, has over "
                    + "\(WireLimits.frameBytes) bytes, or is not "
                    + "'\(worker.hello.adds?.rawValue ?? "nothing")', which its HELLO announced.")
            refuse(
                Refusal(code: .badPart, reason: trouble.reason, article: record.id),
                to: peer, at: now, &effects)
            charge(done.lease, trouble, at: now, &effects)
            return
        }
        release(done.lease)
        stages[record.stage].done += 1
        if record.stage == stages.count - 1 {
            counters.completed += 1
            discharge(lease.number)
            effects.append(.journal(.complete(lease.number, completedMilliseconds: now.wall)))
        } else {
            let entry = ProvenanceEntry(
                stage: stages[record.stage].name.rawValue, worker: worker.hello.worker,
                version: worker.hello.version, attempt: record.attempts + 1,
                milliseconds: done.milliseconds.isFinite ? max(0, done.milliseconds) : 0)
            advance(lease.number, part, entry, at: now, &effects)
        }
    }

    private mutating func advance(
        _ number: ArticleNumber, _ part: Part?, _ entry: ProvenanceEntry, at now: Moment,
        _ effects: inout [HubEffect]
    ) {
        guard var record = articles[number] else { return }
        let before = record.bytes
        if let part {
            record.parts.removeAll { $0.name == part.name }
            record.parts.append(PartSize(name: part.name, bytes: part.bytes.count))
        }
        guard record.bytes <= configuration.articleBytesMaximum,
            record.parts.count <= WireLimits.frames - 3
        else {
            let reason =
                "With the part of '\(entry.stage)' the article has \(record.bytes) bytes in "
                + "\(record.parts.count) parts, too much for one message."
            bury(number, Trouble(code: "too_large", reason: reason), at: now, &effects)
            return
        }
        bytes += record.bytes - before
        record.stage += 1
        record.attempts = 0
        record.isSuspect = false
        articles[number] = record
        enqueue(number)
        effects.append(
            .journal(.advance(number, to: stages[record.stage].name, part: part, provenance: entry)))
    }

    mutating func fail(
        _ fail: WorkerMessage.Fail, from peer: Peer, at now: Moment, _ effects: inout [HubEffect]
    ) {
        guard let lease = held(fail.lease, by: peer, article: fail.article, at: now, &effects)
        else { return }
        let trouble = Trouble(
            code: fail.failure.code.clipped(toBytes: 64),
            reason: fail.failure.reason.clipped(toBytes: WireLimits.reasonBytes))
        if fail.failure.isPermanent {
            release(fail.lease)
            if let stage = articles[lease.number]?.stage { stages[stage].failed += 1 }
            articles[lease.number]?.attempts += 1
            bury(lease.number, trouble, at: now, &effects)
        } else {
            charge(fail.lease, trouble, at: now, &effects)
        }
    }

    mutating func takeBack(_ giveBack: WorkerMessage.GiveBack, from peer: Peer) {
        for lease in giveBack.leases {
            forgive(lease, of: peer)
            if leases[lease]?.peer == peer { takeBack(lease) }
        }
    }

    /// The lease that a worker answers, if it holds it; else a refusal. An answer gives credit back either
    /// way.
    private mutating func held(
        _ lease: UInt64, by peer: Peer, article: String, at now: Moment, _ effects: inout [HubEffect]
    ) -> LeaseRecord? {
        forgive(lease, of: peer)
        if let record = leases[lease], record.peer == peer, articles[record.number]?.id == article {
            return record
        }
        let article = article.clipped(toBytes: WireLimits.idBytes)
        refuse(
            Refusal(
                code: .notHeld,
                reason: "You do not hold '\(article)' (any more); the answer is dropped.",
                article: article),
            to: peer, at: now, &effects)
        return nil
    }

    private mutating func forgive(_ lease: UInt64, of peer: Peer) {
        guard workers[peer]?.overdue.isEmpty == false else { return }
        workers[peer]?.overdue.removeAll { $0.lease == lease }
    }

    /// Begins and ends like a JSON object, and fits a frame of the next JOB. More would be decoding, which the
    /// hub leaves to those who read the part.
    private static func isPart(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= WireLimits.frameBytes else { return false }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.first(where: { !isSpace($0) }),
            let last = bytes.last(where: { !isSpace($0) })
        else { return false }
        return first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
    }
}
