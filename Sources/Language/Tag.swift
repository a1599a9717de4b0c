/// Parts of speech: the Penn Treebank tags (Marcus, Santorini and Marcinkiewicz 1993), punctuation folded.
public enum Tag: UInt8, Hashable, Sendable, CaseIterable {
    case unknown
    case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md
    case nn, nns, nnp, nnps
    case pdt, pos, prp, prpPossessive, rb, rbr, rbs, rp, sym, to, uh
    case vb, vbd, vbg, vbn, vbp, vbz
    case wdt, wp, wpPossessive, wrb
    case comma, period, colon, openQuote, closeQuote, openBracket, closeBracket, hyphen, currency

    /// A common or proper noun.
    @inlinable public var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }
    @inlinable public var isProperNoun: Bool { self == .nnp || self == .nnps }
    /// Any form of a verb, modals apart.
    @inlinable public var isVerb: Bool { rawValue >= Tag.vb.rawValue && rawValue <= Tag.vbz.rawValue }
    /// A verb form that can head a finite clause: past, or present.
    @inlinable public var isFiniteVerb: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }
    @inlinable public var isAdjective: Bool { self == .jj || self == .jjr || self == .jjs }
    @inlinable public var isPunctuation: Bool { rawValue >= Tag.comma.rawValue && self != .currency }
}
