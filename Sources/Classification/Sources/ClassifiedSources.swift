import Wire

/// The sources of an article with type, country and basis.
struct ClassifiedSources {
    var sources: [Source]
    /// `id`s of those of type `anonymous` that speak for an organ of a state ("a military source").
    var unnamedOfficials: Set<String>
}
