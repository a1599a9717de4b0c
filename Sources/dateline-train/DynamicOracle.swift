import Language

/// Which steps lose no gold arc that could still be made (Goldberg and Nivre 2013, arc-hybrid).
struct DynamicOracle {
    /// Gold head by word; the root's index for the sentence's head.
    let heads: [Int32]
    let relations: [Relation]

    /// Gold arcs that become unreachable by the step. A wrong relation on a right arc counts as one.
    func cost(of transition: Transition, in state: ParserState) -> Int {
        switch transition {
        case .shift: shiftCost(state)
        case .left(let relation): leftCost(relation, state)
        case .right(let relation): rightCost(relation, state)
        }
    }

    private func isGold(_ head: Int32, _ child: Int32) -> Bool {
        child >= 0 && child < heads.count && heads[Int(child)] == head
    }

    /// The top of the stack can find its dependents only among the words to come.
    private func lostDependents(_ head: Int32, _ state: ParserState) -> Int {
        var lost = 0
        for child in state.next..<max(state.next, state.root) where isGold(head, child) { lost += 1 }
        return lost
    }

    private func leftCost(_ relation: Relation, _ state: ParserState) -> Int {
        let top = state.stacked(0)
        let gold = heads[Int(top)]
        var cost = lostDependents(top, state)
        if gold == state.next {
            if state.next != state.root, relation != relations[Int(top)] { cost += 1 }
        } else if gold == state.stacked(1) || gold > state.next {
            cost += 1
        }
        return cost
    }

    private func rightCost(_ relation: Relation, _ state: ParserState) -> Int {
        let top = state.stacked(0)
        let gold = heads[Int(top)]
        var cost = lostDependents(top, state)
        if gold >= state.next {
            cost += 1
        } else if gold == state.stacked(1), relation != relations[Int(top)] {
            cost += 1
        }
        return cost
    }

    private func shiftCost(_ state: ParserState) -> Int {
        let gold = heads[Int(state.next)]
        var cost = 0
        for (depth, word) in state.stack.reversed().enumerated() {
            if isGold(state.next, word) { cost += 1 }
            if depth > 0, word == gold { cost += 1 }
        }
        return cost
    }
}
