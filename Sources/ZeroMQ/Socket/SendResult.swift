/// What became of a message that was handed to a socket.
public enum SendResult: Sendable, Hashable {
    /// The message is in the socket's queue. Whether it arrives is for the peer to acknowledge: a peer that
    /// dies now still counts as sent.
    case sent
    /// The peer's queue is full, or there is no peer yet. Keep the message and wait for `writable`.
    case full
    /// The peer of this routing id has gone. Give the message to another. A socket learns that a peer has
    /// gone by reading to the end of what it sent, so a loop must receive too; until then it sees `full`.
    case unreachable
}
