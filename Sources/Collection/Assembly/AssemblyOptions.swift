/// How events are made.
public struct AssemblyOptions: Hashable, Sendable {
    /// CloudEvents `source`: which collector speaks.
    public var source = "/dateline/collector"
    /// Joins the article's id in the event's `id`: another version of the enrichment makes another event.
    public var enrichmentVersion = "1"
    /// Leaves out `articleBody`, where the texts must not be kept.
    public var omitsBody = false

    public init() {}
}
