import Journal
import Wire

extension HubState {
    mutating func publish(
        _ submission: Submission, from publisher: Publisher, at now: Moment, _ effects: inout [HubEffect]
    ) {
        if let known = earlier(submission) {
            if case .duplicate = known { counters.duplicates += 1 } else { counters.refused += 1 }
            effects.append(.reply(known, to: publisher))
            return
        }
        guard hasRoom(for: submission.bytes.count) else {
            counters.busy += 1
            if turnedAway == 0 { effects.append(.notice(.busy(true))) }
            turnedAway += 1
            let wait = configuration.patience.seconds(turnedAway: turnedAway, using: &generator)
            effects.append(.reply(.busy(retryAfter: wait), to: publisher))
            return
        }
        if turnedAway > 0 { effects.append(.notice(.busy(false))) }
        turnedAway = 0
        counters.accepted += 1
        let part = Part(name: .article, bytes: submission.bytes)
        let article = StoredArticle(
            number: ArticleNumber(nextNumber), id: submission.id, digest: submission.digest,
            headline: submission.headline, stage: configuration.stages[0],
            acceptedMilliseconds: now.wall,
            parts: [PartSize(name: part.name, bytes: part.bytes.count)])
        admit(article, stage: 0)
        effects.append(.journal(.insert(article, part)))
        effects.append(.reply(.accepted(id: submission.id), to: publisher))
    }

    /// The answer to an article that came before, or whose id did.
    private func earlier(_ submission: Submission) -> PublishReply? {
        let digestOfSameID =
            numbersByID[submission.id].flatMap { articles[$0]?.digest }
            ?? submission.recollection.digestOfSameID
        if let digestOfSameID {
            if digestOfSameID == submission.digest { return .duplicate(id: submission.id) }
            return .refused(
                Refusal(
                    code: .idTaken,
                    reason:
                        "The id '\(submission.id)' came with other content before; "
                        + "send new content under a new id.",
                    article: submission.id))
        }
        let idOfSameDigest =
            numbersByDigest[submission.digest].flatMap { articles[$0]?.id }
            ?? submission.recollection.idOfSameDigest
        return idOfSameDigest.map { .duplicate(id: $0) }
    }

    private func hasRoom(for size: Int) -> Bool {
        !isDraining && !isDiskLow && articles.count < configuration.articlesMaximum
            && bytes + size <= configuration.bytesMaximum
    }
}
