import Wire

/// What an article states: how many, who did what to whom, when, and which names it holds.
struct Facts: Sendable {
    var figures: [Figure]
    var contested: [Contested]
    var incidents: [Incident]
    var dates: [DateMention]
    var entities: [Entity]
}
