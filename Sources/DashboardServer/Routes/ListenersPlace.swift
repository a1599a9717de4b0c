import Dashboard
import Synchronization

/// A listener's place, given back once, also where the answer is never written.
final class ListenersPlace: Sendable {
    private let ring: ChangeRing
    private let isTaken = Atomic(true)

    init(_ ring: ChangeRing) { self.ring = ring }

    func leave() { if isTaken.exchange(false, ordering: .relaxed) { ring.leave() } }

    deinit { leave() }
}
