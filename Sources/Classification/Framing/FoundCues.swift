import Wire

/// What the wording of a text says about whose account it is.
struct FoundCues {
    /// In order of the text, each once by kind and wording.
    var cues: [Framing.Cue] = []
    /// Places outside quotations in the wording of a state: `officialVoice`, in the author's voice or in the
    /// paraphrase of a claim, and the register of state agencies.
    var official = 0
    /// Places in the register of reporters who keep their distance.
    var reserved = 0

    mutating func add(_ mark: CueMark, text: String, span: Span, voice: Framing.Cue.Voice) {
        switch mark {
        case .official: official += voice == .direct ? 0 : 1
        case .reserved: reserved += voice == .direct ? 0 : 1
        case .cue(let kind):
            if kind == .scareQuotes, voice == .direct { return }
            if kind == .officialVoice {
                official += voice == .direct ? 0 : 1
                if voice != .author { return }
            }
            cues.append(Framing.Cue(kind: kind, text: text, span: span, voice: voice))
        }
    }
}
