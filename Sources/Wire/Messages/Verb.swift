/// The second frame of every message on the work socket.
public enum Verb: String, Hashable, Sendable, CaseIterable {
    // From workers.
    case hello = "HELLO", done = "DONE", fail = "FAIL", giveBack = "GIVEBACK", drain = "DRAIN", bye = "BYE"
    // From either side.
    case heartbeat = "HEARTBEAT"
    // From the hub.
    case welcome = "WELCOME", job = "JOB", refused = "REFUSED", goodbye = "GOODBYE", answer = "ANSWER"
    // From operators.
    case status = "STATUS", deadLetters = "DEADLETTERS", deadLetter = "DEADLETTER"
    case retry = "RETRY", drop = "DROP"
}
