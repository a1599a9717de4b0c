import Wire

/// The three questions of the State Media Matrix, each answered for a state; `nil` where it is not known.
public struct MatrixAnswers: Hashable, Sendable {
    /// Does a state pay for most of it?
    public var funding: Bool?
    /// Does a state own it, or name those who govern it?
    public var ownership: Bool?
    /// Does a state decide what it says?
    public var editorialControl: Bool?

    public init(funding: Bool? = nil, ownership: Bool? = nil, editorialControl: Bool? = nil) {
        self.funding = funding
        self.ownership = ownership
        self.editorialControl = editorialControl
    }

    /// No answer of the other contradicts one of these.
    func agrees(with other: MatrixAnswers) -> Bool {
        func agree(_ one: Bool?, _ another: Bool?) -> Bool { one == nil || another == nil || one == another }
        return agree(funding, other.funding) && agree(ownership, other.ownership)
            && agree(editorialControl, other.editorialControl)
    }
}
