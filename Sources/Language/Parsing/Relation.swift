/// Grammatical relation of a word to its head: Universal Dependencies 2 (de Marneffe et al. 2021), rare ones
/// folded.
public enum Relation: UInt8, Hashable, Sendable, CaseIterable {
    /// Not parsed, or a relation too rare to be kept.
    case dep
    case root
    /// Subject; of a passive; and a clause as subject.
    case nsubj, nsubjPass, csubj
    /// Direct and indirect object.
    case obj, iobj
    /// Oblique, and the agent of a passive ("by police").
    case obl, oblAgent
    case nmod, nmodPoss
    /// Clausal complement ("said [they left]"), and one without a subject of its own ("refused [to leave]").
    case ccomp, xcomp
    /// A clause set beside: "[they left], he said" is often one.
    case parataxis
    case advcl
    /// A clause that modifies a noun, and a relative one.
    case acl, aclRelcl
    case amod, nummod, appos, compound, compoundPrt, flat, fixed
    case `case`, mark, conj, cc, aux, auxPass, cop, det, advmod, expl, discourse, vocative, list, punct

    /// Joins the words of one name or compound.
    public var joinsName: Bool { self == .flat || self == .compound || self == .fixed }
    public var isSubject: Bool { self == .nsubj || self == .nsubjPass || self == .csubj }
}

extension Relation {
    /// The relation of a UD name, its rarer subtypes folded.
    package init(ud name: String) {
        switch name {
        case "root": self = .root
        case "nsubj", "nsubj:outer": self = .nsubj
        case "nsubj:pass": self = .nsubjPass
        case "csubj", "csubj:pass", "csubj:outer": self = .csubj
        case "obj": self = .obj
        case "iobj": self = .iobj
        case "obl", "obl:unmarked", "obl:npmod", "obl:tmod": self = .obl
        case "obl:agent": self = .oblAgent
        case "nmod", "nmod:unmarked", "nmod:desc", "nmod:npmod", "nmod:tmod": self = .nmod
        case "nmod:poss": self = .nmodPoss
        case "ccomp": self = .ccomp
        case "xcomp": self = .xcomp
        case "parataxis": self = .parataxis
        case "advcl", "advcl:relcl": self = .advcl
        case "acl": self = .acl
        case "acl:relcl": self = .aclRelcl
        case "amod": self = .amod
        case "nummod": self = .nummod
        case "appos": self = .appos
        case "compound": self = .compound
        case "compound:prt": self = .compoundPrt
        case "flat", "flat:name", "flat:foreign": self = .flat
        case "fixed": self = .fixed
        case "case": self = .case
        case "mark": self = .mark
        case "conj": self = .conj
        case "cc", "cc:preconj": self = .cc
        case "aux": self = .aux
        case "aux:pass": self = .auxPass
        case "cop": self = .cop
        case "det", "det:predet": self = .det
        case "advmod": self = .advmod
        case "expl": self = .expl
        case "discourse": self = .discourse
        case "vocative": self = .vocative
        case "list": self = .list
        case "punct": self = .punct
        default: self = .dep
        }
    }
}
