/// A hub's answer to an operator, or its refusal.
public enum HubAnswer: Hashable, Sendable {
    case status(HubStatus)
    case deadLetters([DeadLetter])
    /// One dead letter with its parts.
    case deadLetter(DeadLetter, [Part])
    /// How many dead letters were retried or dropped.
    case changed(Int)
    case refused(Refusal)
}
