import Wire

/// A noun that attributes what it governs ("a claim that", "its refusal to").
struct CueNoun: Hashable, Sendable {
    var frames: CueFrames
    var stance: Claim.Stance
}
