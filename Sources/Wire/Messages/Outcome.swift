/// What became of a job at a stage.
public enum Outcome: Hashable, Sendable {
    /// Done, with the part it adds, if any.
    case done(Part?)
    case failed(StageFailure)
}
