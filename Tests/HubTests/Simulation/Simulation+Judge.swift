import Hub
import Journal
import Wire

extension Simulation {
    /// A job must carry the parts of all stages before it, in order.
    func checkCargo(_ job: Job) {
        let before = plan.configuration.stages.prefix { $0 != job.stage }
        if job.parts.count != before.count + 1 || job.provenance.map(\.stage) != before.map(\.rawValue) {
            violations.append("'\(job.article)' came to \(job.stage) with \(job.parts.map(\.name)).")
        }
    }

    /// The article whose bytes a job carries: what came in must come out.
    func article(of job: Job) -> VirtualArticle? {
        let bytes = job.part(.article)
        return articles.first { $0.bytes == bytes }
    }

    func write(_ job: Job) {
        guard let digest = article(of: job)?.digest else {
            violations.append(
                "'\(job.article)' came to the collector with other bytes than it was sent with.")
            return
        }
        if let earlier = files[job.article], earlier != digest {
            violations.append("Two articles wrote the file of '\(job.article)'.")
        }
        files[job.article] = digest
    }

    /// The promises of DESIGN §2, when all has come to rest.
    func judge() {
        let letters = journal.durable.deadLetters.values
        let dead = Dictionary(uniqueKeysWithValues: letters.map { ($0.entry.article.id, $0) })
        for (digest, id) in answers {
            let isFile = files[id] == digest
            let letter = dead[id]
            if !isFile, letter == nil { violations.append("'\(id)' was accepted and is lost.") }
            // A collector that dies after the file and before its answer, five times over, cannot be told
            // from one that dies before the file; anything else is wrong.
            if isFile, let letter, letter.entry.article.stage != .collect || letter.death.code == "hopeless"
            {
                violations.append("'\(id)' is both a file and a dead letter.")
            }
        }
        for (id, digest) in files where answers[digest] != id {
            violations.append("The file of '\(id)' belongs to no article that was taken.")
        }
        for (id, letter) in dead {
            // Where nothing but poison kills workers, the poison alone dies of it.
            if plan.isCalm, [.normal, .flaky].contains(fateOfDead(letter.entry.article.digest)) {
                violations.append("'\(id)' died of '\(letter.death.code)' in a calm schedule.")
            }
            let isHopeless = letter.death.code == "hopeless"
            if !isHopeless, letter.death.attempts != plan.configuration.attemptsMaximum {
                violations.append("'\(id)' died after \(letter.death.attempts) attempts.")
            }
            if !isHopeless, fateOfDead(letter.entry.article.digest) == .normal,
                mishaps[id, default: 0] < plan.configuration.attemptsMaximum
            {
                violations.append(
                    "'\(id)' died of '\(letter.death.code)' after \(mishaps[id, default: 0]) mishaps.")
            }
        }
        for (digest, count) in journal.durable.insertions where count > 1 {
            violations.append("'\(digest)' was accepted \(count) times.")
        }
    }

    private func fateOfDead(_ digest: String) -> VirtualArticle.Fate {
        articles.first { $0.digest == digest }?.fate ?? .normal
    }
}
