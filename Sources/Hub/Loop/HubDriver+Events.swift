import Journal
import Wire

extension HubDriver {
    func event(
        for arrival: ArticleArrival, in transaction: borrowing JournalTransaction
    ) throws -> HubEvent {
        switch arrival.content {
        case .failure(let refusal): return .publishRefused(refusal, from: arrival.publisher)
        case .success(let (article, bytes)):
            let submission = Submission(
                id: article.id, digest: article.digest, headline: article.headline, bytes: bytes,
                recollection: try transaction.recollection(id: article.id, digest: article.digest))
            return .publish(submission, from: arrival.publisher)
        }
    }

    /// - Returns: `nil` where the journal alone answers.
    func event(
        for arrival: WorkArrival, in transaction: borrowing JournalTransaction,
        _ effects: inout [HubEffect]
    ) throws -> HubEvent? {
        switch arrival.content {
        case .worker(let message): return .worker(message, from: arrival.peer)
        case .refused(let refusal): return .messageRefused(refusal, from: arrival.peer)
        case .operation(let request):
            return try event(for: request, from: arrival.peer, in: transaction, &effects)
        }
    }

    private func event(
        for request: OperatorRequest, from peer: Peer, in transaction: borrowing JournalTransaction,
        _ effects: inout [HubEffect]
    ) throws -> HubEvent? {
        switch request {
        case .status: return .status(from: peer)
        case .deadLetters(let page):
            let letters = try transaction.deadLetters(page)
            effects.append(
                .answer(letters.map(HubAnswer.deadLetters) ?? Self.unknown(page.after), to: peer))
        case .deadLetter(let identifier):
            let found = try transaction.deadLetter(id: identifier.article)
            effects.append(
                .answer(
                    found.map { HubAnswer.deadLetter($0, $1) } ?? Self.unknown(identifier.article), to: peer
                ))
        case .retry(let selection):
            return try letters(selection, from: peer, in: transaction, &effects).map {
                .retry($0, from: peer)
            }
        case .drop(let selection):
            return try letters(selection, from: peer, in: transaction, &effects).map {
                .drop($0, from: peer)
            }
        }
        return nil
    }

    private func letters(
        _ selection: OperatorRequest.Selection, from peer: Peer,
        in transaction: borrowing JournalTransaction, _ effects: inout [HubEffect]
    ) throws -> [StoredArticle]? {
        let letters = try transaction.buried(selection, limit: configuration.revivalMaximum)
        if letters.isEmpty, let ids = selection.articles {
            effects.append(.answer(Self.unknown(ids.first), to: peer))
            return nil
        }
        return letters
    }

    private static func unknown(_ id: String?) -> HubAnswer {
        let id = (id ?? "").clipped(toBytes: WireLimits.idBytes)
        return .refused(
            Refusal(code: .unknownArticle, reason: "No dead letter has the id '\(id)'.", article: id))
    }
}
