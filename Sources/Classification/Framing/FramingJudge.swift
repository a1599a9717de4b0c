import Foundation
import Wire

/// Reaches the framing label from who speaks and from the cues (`Framing.Label` defines the labels).
///
/// The share of states in the claims is weighed against a half and a third, softly; cues by which the author
/// keeps a distance, and sources beside the state's, move weight from `state` to `mixed`.
struct FramingJudge {
    /// Claims below which too little is attributed to tell.
    static let fewClaims = 3.0
    /// How soft that bound is, in claims.
    static let fewClaimsSoftness = 1.0
    /// A third of the claims: from here on the state's account is part of the article (definition of
    /// `mixed`).
    static let mixedShare = 1.0 / 3.0
    /// Most of the claims (definition of `state`).
    static let stateShare = 0.55
    /// How soft the two bounds are, as a share.
    static let softness = 0.08
    /// How far claims of others alone keep the author from the state, by their share.
    static let othersDistance = 3.5
    /// What each place in the state's own wording adds to its share.
    static let officialVoiceShare = 0.05
    /// Places in the state's own wording that count.
    static let maxOfficialPlaces = 6
    /// Places in the state's own wording that halve the weight of contrast.
    static let officialPlacesAgainstContrast = 4.0
    /// What each place in the register of distance counts, against one clear sign of it, and how many count.
    static let reservedDistance = 0.25
    static let maxReservedPlaces = 6
    /// How much the scores may say where too little is attributed to tell.
    static let fewClaimsWeight = 0.3

    func framing(mix: SourceMix, found: FoundCues) -> Framing {
        let scores = scores(mix, found)
        let best = Framing.Label.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .neutral
        func named(_ shares: [some RawRepresentable<String> & Hashable: Double]) -> [String: Double] {
            Dictionary(uniqueKeysWithValues: shares.map { ($0.key.rawValue, $0.value) })
        }
        return Framing(
            label: best, scores: named(scores), cues: found.cues, sourceMix: named(mix.byClaims),
            sourceMixByWords: named(mix.byWords))
    }

    private func scores(_ mix: SourceMix, _ found: FoundCues) -> [Framing.Label: Double] {
        let distance =
            Self.distance(found.cues, mix)
            + Self.reservedDistance * Double(min(found.reserved, Self.maxReservedPlaces))
        let official = Double(min(found.official, Self.maxOfficialPlaces))
        let enough = Self.step(
            Double(mix.claims) + (distance + official) / 2, at: Self.fewClaims,
            softness: Self.fewClaimsSoftness)
        let share = mix.stateShare + Self.officialVoiceShare * official
        let hasShare = Self.step(share, at: Self.mixedShare, softness: Self.softness)
        let isMost = Self.step(share, at: Self.stateShare, softness: Self.softness)
        // One clear sign of distance halves the weight of `state`; three leave a tenth.
        let contrast =
            (distance + Self.othersDistance * mix.othersShare)
            / (1 + official / Self.officialPlacesAgainstContrast)
        let state = isMost / (1 + contrast * contrast)
        let independent = (1 - hasShare) * (1 - state)
        let told = Self.fewClaimsWeight + (1 - Self.fewClaimsWeight) * enough
        return [
            .state: told * state,
            .independent: told * independent,
            .mixed: told * (1 - state - independent),
            .neutral: 1 - told,
        ]
    }

    /// How much the author keeps a distance: tests, contradictions and silences told; less for quotation
    /// marks. A state that denies or quotes does not distance the author from itself.
    private static func distance(_ cues: [Framing.Cue], _ mix: SourceMix) -> Double {
        cues.reduce(0) { sum, cue in
            let isOfState = mix.speaker(near: cue.span)?.isOfState == true
            switch cue.kind {
            case .challenge, .unverified, .reportingDelay, .accessLimits: return sum + 1
            case .denial, .scareQuotes: return isOfState ? sum : sum + 0.5
            case .unelaborated, .noComment: return sum + 0.5
            case .loadedLabel, .officialVoice: return sum
            }
        }
    }

    /// The logistic function: 0 well below the bound, a half at it, 1 well above it.
    private static func step(_ value: Double, at bound: Double, softness: Double) -> Double {
        1 / (1 + Foundation.exp((bound - value) / softness))
    }
}
