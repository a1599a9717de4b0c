import Wire

/// What a wording is found as.
enum CueMark: Hashable, Sendable {
    case cue(Framing.Cue.Kind)
    /// The register of state agencies; no cue by itself.
    case official
    /// The register of reporters who keep their distance; no cue by itself.
    case reserved

    /// The column `side` of `register.tsv`.
    init?(side: String) {
        switch side {
        case "official": self = .official
        case "reserved": self = .reserved
        default: return nil
        }
    }
}
