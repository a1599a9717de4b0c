public import Wire

/// One change of the journal. All changes of one turn of the hub are one transaction.
public enum JournalOperation: Hashable, Sendable {
    /// A new article with its part `article`.
    case insert(StoredArticle, Part)
    /// A stage is done: its part, if it adds one, its line of provenance, and the stage that comes next.
    case advance(ArticleNumber, to: StageName, part: Part?, provenance: ProvenanceEntry)
    /// Waits for another stage, because its own is no longer configured; no attempts charged.
    case move(ArticleNumber, to: StageName)
    /// Attempts charged at the present stage.
    case charge(ArticleNumber, attempts: Int)
    /// The event is on disk: forgets the parts, remembers id and digest.
    case complete(ArticleNumber, completedMilliseconds: Int64)
    /// Becomes a dead letter, parts kept.
    case bury(ArticleNumber, Death)
    /// A dead letter goes back to a stage, no attempts charged.
    case revive(ArticleNumber, stage: StageName)
    /// Forgets a dead letter for good.
    case drop(ArticleNumber)
    /// Forgets ids of completed articles: those older, and all but the newest `keeping`.
    case forget(completedBeforeMilliseconds: Int64, keeping: Int)
}
