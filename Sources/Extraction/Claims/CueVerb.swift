import Wire

/// A verb that attributes what it governs.
struct CueVerb: Hashable, Sendable {
    enum Class: String, Sendable {
        /// The subject says it.
        case speech
        /// A report, poll or picture shows it.
        case document
        /// The subject holds it to be so.
        case thought
        /// The subject means to do it.
        case intention
    }

    var `class`: Class
    var frames: CueFrames
    var stance: Claim.Stance
}
