/// Counts since the hub's start.
struct HubCounters: Sendable {
    var accepted = 0
    var duplicates = 0
    var refused = 0
    var busy = 0
    var completed = 0
}
