/// What a figure counts. The list is closed.
public enum Measure: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
    case killed, injured, missing, arrested, abducted, rescued, evacuated, displaced
    case surrendered, sentenced, infected, participants, destroyed, other
}
