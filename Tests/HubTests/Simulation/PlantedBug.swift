/// A mistake that a simulation makes on purpose, to prove that it would be found. Planted from outside: the
/// product has no switch for it.
enum PlantedBug: String, CaseIterable {
    /// An article whose lease ran out is put into no queue.
    case forgetsToRequeueExpired
    /// Answers leave before the commit.
    case answersBeforeCommit
    /// An article is forgotten when the collector is given it, not when the collector has it on disk.
    case completesTooEarly
    /// A completed article's id is not remembered.
    case forgetsCompletedIDs
}
