/// Weights by term: open addressing with linear probing over terms that are hashes already. One salt a
/// process keeps anybody from writing a text whose words all fall into one place.
struct TermTable: Sendable {
    private struct Slot {
        var term: UInt64
        /// Above 0 where the slot is taken.
        var weight: Float
    }

    private var slots: [Slot]
    private(set) var count = 0

    /// - Parameter expectedCount: terms that fit before the table grows.
    init(expectedCount: Int = 0) {
        var capacity = Self.smallestCapacity
        while capacity < expectedCount * 2 { capacity *= 2 }
        slots = Array(repeating: Slot(term: 0, weight: 0), count: capacity)
    }

    /// The term's weight; 0 for one that is not in the table.
    subscript(term: UInt64) -> Float { slots[slot(of: term)].weight }

    /// - Parameter weight: above 0.
    mutating func add(_ term: UInt64, _ weight: Float) { update(term) { $0 + weight } }

    mutating func raise(_ term: UInt64, to weight: Float) { update(term) { max($0, weight) } }

    /// Puts `weight(old)` in place of every weight.
    mutating func reweigh(_ weight: (Float) -> Float) {
        for index in slots.indices where slots[index].weight > 0 {
            slots[index].weight = weight(slots[index].weight)
        }
    }

    func forEach(_ body: (_ term: UInt64, _ weight: Float) -> Void) {
        for slot in slots where slot.weight > 0 { body(slot.term, slot.weight) }
    }

    private mutating func update(_ term: UInt64, _ weight: (Float) -> Float) {
        var index = slot(of: term)
        if slots[index].weight == 0 {
            if (count + 1) * 2 > slots.count {
                grow()
                index = slot(of: term)
            }
            count += 1
            slots[index].term = term
        }
        slots[index].weight = weight(slots[index].weight)
    }

    private mutating func grow() {
        var larger = TermTable(expectedCount: slots.count)
        for slot in slots where slot.weight > 0 { larger.slots[larger.slot(of: slot.term)] = slot }
        larger.count = count
        self = larger
    }

    /// The slot that holds the term, or the free one where it belongs. Half of the slots are free.
    private func slot(of term: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: Hash.mixed(term ^ Self.salt)) & mask
        while slots[index].weight > 0, slots[index].term != term { index = (index + 1) & mask }
        return index
    }

    private static let smallestCapacity = 16
    private static let salt = UInt64.random(in: .min ... .max)
}
