/// Why an attempt is charged.
struct Trouble {
    /// A word for programs.
    var code: String
    /// One sentence for people.
    var reason: String
    /// The worker vanished with it, so the article may be what kills workers.
    var isSuspicious = false

    static func lost(worker: String) -> Trouble {
        Trouble(
            code: "worker_lost",
            reason: "Worker '\(worker)' vanished while it held the article; look for a crash in its log.",
            isSuspicious: true)
    }

    static func expired(worker: String, leaseMilliseconds: Int) -> Trouble {
        Trouble(
            code: "lease_expired",
            reason: "Worker '\(worker)' did not answer within \(leaseMilliseconds) ms.")
    }
}
