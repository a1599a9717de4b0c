/// Puts a live subscription and replays together into one series without gaps or repeats. Pure.
struct EventCursor {
    /// The last sequence number handed on.
    private(set) var last: Int64
    /// The collector's log; another one begins at 1 again.
    private(set) var log: String?

    init(since: Int64, log: String? = nil) {
        last = since
        self.log = log
    }

    enum Step: Equatable {
        /// Hand it on.
        case deliver
        /// Seen before.
        case drop
        /// Something before it is missing: ask for a replay since `last`.
        case replay
    }

    /// A live event has come.
    mutating func live(_ sequence: Int64, log: String) -> Step {
        notice(log)
        if sequence <= last { return .drop }
        guard sequence == last + 1 else { return .replay }
        last = sequence
        return .deliver
    }

    /// A replayed event has come. What is missing in it exists no more.
    mutating func replayed(_ sequence: Int64, log: String) -> Step {
        notice(log)
        if sequence <= last { return .drop }
        last = sequence
        return .deliver
    }

    /// A replay is complete up to this number, whatever was missing in it.
    mutating func passOver(upTo sequence: Int64) { last = max(last, sequence) }

    /// Notes which log the collector has.
    /// - Returns: whether it is another one than before, which has to be read from its beginning.
    @discardableResult
    mutating func notice(_ log: String) -> Bool {
        let isOther = self.log.map { $0 != log } ?? false
        if isOther { last = 0 }
        self.log = log
        return isOther
    }
}
