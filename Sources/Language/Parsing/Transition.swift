/// A step of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
package enum Transition: Hashable, Sendable {
    /// The next word goes onto the stack.
    case shift
    /// The next word becomes the head of the top of the stack, which is popped.
    case left(Relation)
    /// The word below the top of the stack becomes its head; the top is popped.
    case right(Relation)

    package static let classCount = 1 + 2 * Relation.allCases.count

    /// As a class of the model.
    package var label: Int {
        switch self {
        case .shift: 0
        case .left(let relation): 1 + 2 * Int(relation.rawValue)
        case .right(let relation): 2 + 2 * Int(relation.rawValue)
        }
    }

    package init(label: Int) {
        let relation = Relation(rawValue: UInt8(clamping: (label - 1) / 2)) ?? .dep
        self = label <= 0 ? .shift : label % 2 == 1 ? .left(relation) : .right(relation)
    }
}
