import Foundation
import Wire

/// Reaches the framing label from who speaks and from the cues (`Framing.Label` defines the labels).
///
/// The state's share of the claims is weighed against a half and a third, softly; cues by which the author
/// keeps a distance, and sources beside the state's, move weight from `state` to `mixed`.
struct FramingJudge {
    /// Claims below which too little is attributed to tell.
    static let fewClaims = 3.0
    /// A third of the claims: from here on the state's account is part of the article (definition of
    /// `mixed`).
    static let mixedShare = 1.0 / 3.0
    /// Most of the claims (definition of `state`).
    static let stateShare = 0.55
    /// How soft the bounds are, as a share.
    static let softness = 0.08

    func framing(claims: [Claim], sources: [Source], cues: [Framing.Cue]) -> Framing {
        let types = Dictionary(sources.map { ($0.id, $0.type ?? .other) }) { first, _ in first }
        var mix: [String: Double] = [:]
        var state = 0.0
        for claim in claims {
            let type = claim.source.flatMap { types[$0] } ?? .other
            mix[type.rawValue, default: 0] += 1 / Double(claims.count)
            if Self.isState(type) { state += 1 / Double(claims.count) }
        }
        let scores = scores(state: state, claims: Double(claims.count), cues: cues)
        let best = Framing.Label.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .neutral
        return Framing(
            label: best, scores: Dictionary(uniqueKeysWithValues: scores.map { ($0.key.rawValue, $0.value) }),
            cues: cues, sourceMix: mix)
    }

    private func scores(
        state: Double, claims: Double, cues: [Framing.Cue]
    ) -> [Framing.Label: Double] {
        let distance = Self.distance(cues)
        let official = Double(cues.count { $0.kind == .officialVoice })
        let enough = Self.step(claims + distance / 2, at: Self.fewClaims, softness: 0.5)
        let hasShare = Self.step(state + 0.05 * official, at: Self.mixedShare, softness: Self.softness)
        let isMost = Self.step(state + 0.05 * official, at: Self.stateShare, softness: Self.softness)
        // One clear sign of distance halves the weight of `state`; three leave an eighth.
        let unchallenged = 1 / (1 + distance * distance)
        let stateScore = isMost * unchallenged
        let independentScore = (1 - hasShare) * (1 - stateScore)
        return [
            .state: enough * stateScore,
            .independent: enough * independentScore,
            .mixed: enough * (1 - stateScore - independentScore),
            .neutral: 1 - enough,
        ]
    }

    /// How much the author keeps a distance: tests, contradictions and silences told; less for quotation
    /// marks.
    private static func distance(_ cues: [Framing.Cue]) -> Double {
        cues.reduce(0) { sum, cue in
            switch cue.kind {
            case .challenge, .unverified, .reportingDelay, .accessLimits: sum + 1
            case .denial, .unelaborated, .noComment: sum + 0.5
            case .scareQuotes: sum + 0.5
            case .loadedLabel, .officialVoice: sum
            }
        }
    }

    /// Organs of a state and its media. What they fund without a say is not their voice.
    private static func isState(_ type: SourceType) -> Bool {
        type == .government || type == .military || type == .stateMedia
    }

    /// The logistic function: 0 well below the bound, a half at it, 1 well above it.
    private static func step(_ value: Double, at bound: Double, softness: Double) -> Double {
        1 / (1 + Foundation.exp((bound - value) / softness))
    }
}
