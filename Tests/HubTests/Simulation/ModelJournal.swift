import Journal
import Wire

/// The journal as the hub sees it, in memory, with what is on disk kept apart from what is not yet.
struct ModelJournal {
    struct Contents {
        struct Entry {
            var article: StoredArticle
            var cargo: Cargo
        }

        var articles: [ArticleNumber: Entry] = [:]
        var deadLetters: [ArticleNumber: (entry: Entry, death: Death)] = [:]
        var digestsByID: [String: String] = [:]
        var idsByDigest: [String: String] = [:]
        /// How often a digest was accepted. Not part of a journal: for the judge.
        var insertions: [String: Int] = [:]
    }

    /// What survives a crash.
    private(set) var durable = Contents()
    /// What the running transaction sees.
    private(set) var working = Contents()
    var bug: PlantedBug?

    mutating func commit() { durable = working }
    mutating func crash() { working = durable }

    func restore(stages: [StageName]) -> Restored {
        let numbers = Array(durable.articles.keys) + Array(durable.deadLetters.keys)
        return Restored(
            articles: durable.articles.values.map(\.article).sorted { $0.number < $1.number },
            stages: stages, deadLetters: durable.deadLetters.count,
            lastNumber: numbers.max() ?? ArticleNumber(0))
    }

    func recollection(id: String, digest: String) -> Recollection {
        let dead = working.deadLetters.values.map(\.entry.article)
        return Recollection(
            digestOfSameID: working.digestsByID[id] ?? dead.first { $0.id == id }?.digest,
            idOfSameDigest: working.idsByDigest[digest] ?? dead.first { $0.digest == digest }?.id)
    }

    func cargo(of number: ArticleNumber) -> Cargo? { durable.articles[number]?.cargo }

    func buried() -> [StoredArticle] {
        working.deadLetters.values.map(\.entry.article).sorted { $0.number < $1.number }
    }

    mutating func apply(_ operation: JournalOperation) {
        switch operation {
        case .insert(let article, let part):
            precondition(working.articles[article.number] == nil)
            working.articles[article.number] = .init(article: article, cargo: Cargo(parts: [part]))
            working.insertions[article.digest, default: 0] += 1
        case .advance(let number, let stage, let part, let entry):
            working.articles[number]?.article.stage = stage
            working.articles[number]?.article.attempts = 0
            working.articles[number]?.cargo.provenance.append(entry)
            if let part {
                working.articles[number]?.cargo.parts.append(part)
                working.articles[number]?.article.parts.append(
                    PartSize(name: part.name, bytes: part.bytes.count))
            }
        case .move(let number, let stage): working.articles[number]?.article.stage = stage
        case .charge(let number, let attempts): working.articles[number]?.article.attempts = attempts
        case .complete(let number, _):
            guard let entry = working.articles.removeValue(forKey: number), bug != .forgetsCompletedIDs
            else { return }
            working.digestsByID[entry.article.id] = entry.article.digest
            working.idsByDigest[entry.article.digest] = entry.article.id
        case .bury(let number, let death):
            guard let entry = working.articles.removeValue(forKey: number) else { return }
            working.deadLetters[number] = (entry, death)
        case .revive(let number, let stage):
            guard var entry = working.deadLetters.removeValue(forKey: number)?.entry else { return }
            entry.article.stage = stage
            entry.article.attempts = 0
            working.articles[number] = entry
        case .drop(let number): working.deadLetters[number] = nil
        case .forget: break
        }
    }
}
