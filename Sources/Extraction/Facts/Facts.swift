public import Wire

/// What an article states: how many, who did what to whom, when, and which names it holds.
public struct Facts: Sendable, Equatable {
    public var figures: [Figure]
    public var contested: [Contested]
    public var incidents: [Incident]
    public var dates: [DateMention]
    public var entities: [Entity]

    public init(
        figures: [Figure] = [], contested: [Contested] = [], incidents: [Incident] = [],
        dates: [DateMention] = [], entities: [Entity] = []
    ) {
        self.figures = figures
        self.contested = contested
        self.incidents = incidents
        self.dates = dates
        self.entities = entities
    }
}
