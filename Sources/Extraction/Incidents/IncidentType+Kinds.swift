import Wire

extension IncidentType {
    /// Happens at a place; acts of speech and treaties do not.
    var isBound: Bool {
        switch self {
        case .assault, .disaster, .health, .protest, .coerce, .mobilize, .consult: true
        default: false
        }
    }

    /// Done with each other: "Chile and Peru agreed", "students and police clashed".
    var isMutual: Bool {
        switch self {
        case .consult, .agree, .cooperate, .support, .assault, .retreat: true
        default: false
        }
    }
}
