import Foundation
import Wire

/// Codes of the event in words.
enum Names {
    /// "Uzbekistan" for UZ; the code where it names no country.
    static func country(_ code: String) -> String {
        let name = english.localizedString(forRegionCode: code) ?? code
        return name.hasSuffix(mainland) ? String(name.dropLast(mainland.count)) : name
    }

    /// CLDR's name of CN tells it from Hong Kong and Macao.
    private static let mainland = " mainland"
    private static let english = Locale(identifier: "en")
}

extension Measure {
    /// "Killed"
    var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension IncidentType {
    /// As a kicker: "Accusation"
    var words: String {
        switch self {
        case .agree: "Agreement"
        case .consult: "Talks"
        case .support: "Support"
        case .concede: "Concession"
        case .cooperate: "Cooperation"
        case .aid: "Aid"
        case .retreat: "Retreat"
        case .request: "Demand"
        case .accuse: "Accusation"
        case .reject: "Rejection"
        case .threaten: "Threat"
        case .protest: "Protest"
        case .sanction: "Sanctions"
        case .mobilize: "Mobilisation"
        case .coerce: "Coercion"
        case .assault: "Assault"
        case .disaster: "Disaster"
        case .health: "Outbreak"
        }
    }
}

extension SourceType {
    /// "rights group"
    var words: String {
        switch self {
        case .government: "government"
        case .military: "military"
        case .armedGroup: "armed group"
        case .politicalParty: "political party"
        case .igo: "international organisation"
        case .rightsGroup: "rights group"
        case .ngo: "NGO"
        case .stateMedia: "state media"
        case .stateFundedMedia: "state-funded media"
        case .independentMedia: "independent media"
        case .company: "company"
        case .expert: "expert"
        case .witness: "witness"
        case .anonymous: "unnamed"
        case .document: "document"
        case .other: "no known type"
        }
    }
}

extension Framing.Cue.Kind {
    /// "scare quotes"
    var words: String {
        switch self {
        case .scareQuotes: "scare quotes"
        case .loadedLabel: "loaded label"
        case .challenge: "challenge"
        case .denial: "denial"
        case .unverified: "unverified"
        case .unelaborated: "did not elaborate"
        case .noComment: "no comment"
        case .reportingDelay: "late report"
        case .officialVoice: "official voice"
        case .accessLimits: "limits to access"
        }
    }
}

extension Duplicate.Status {
    var words: String {
        switch self {
        case .original: "original"
        case .exact: "same text"
        case .near: "lightly edited copy"
        case .abridged: "shortened copy"
        case .update: "later version"
        }
    }
}
