/// The classes of the State Media Matrix (Dragomir and Söderström, "The State of State Media", 2021:
/// funding, ownership or governance, editorial control), and two of ours for outlets outside it.
public enum MatrixClass: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
    /// State-controlled media: funding, governance and editorial control by the state.
    case stateControlled = "SC"
    /// Captured public media.
    case capturedPublic = "CaPu"
    /// Captured private media.
    case capturedPrivate = "CaPr"
    /// Independent state-funded and state-managed media.
    case independentFundedManaged = "ISFM"
    /// Independent state-funded media.
    case independentFunded = "ISF"
    /// Independent state-managed media.
    case independentManaged = "ISM"
    /// Independent public media.
    case independentPublic = "IP"
    /// Known, and outside state media. It says nothing about reliability.
    case outside = "INDEP"
    /// No registry entry matches. Never read as independent.
    case unknown
}
