/// The event types of PLOVER (Political Language Ontology for Verifiable Event Records,
/// <https://osf.io/preprints/socarxiv/rm5dw>), with two of our own for events without a political actor.
public enum IncidentType: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
    case agree = "AGREE", consult = "CONSULT", support = "SUPPORT", concede = "CONCEDE"
    case cooperate = "COOPERATE", aid = "AID", retreat = "RETREAT", request = "REQUEST"
    case accuse = "ACCUSE", reject = "REJECT", threaten = "THREATEN", protest = "PROTEST"
    case sanction = "SANCTION", mobilize = "MOBILIZE", coerce = "COERCE", assault = "ASSAULT"
    /// A natural disaster or technical accident.
    case disaster = "DISASTER"
    /// An outbreak of disease.
    case health = "HEALTH"
}
