import CZeroMQ
import Glibc
import Synchronization

/// Ends a ``Poller``'s wait from any thread, through an eventfd.
///
/// Leave the work where the loop finds it (under a `Mutex`) first, then wake. Any number of wakes between
/// two waits are one.
public final class Waker: Sendable {
    let descriptor: Int32
    private let isPending = Atomic(false)

    /// - Throws: ``ZeroMQError`` when the process has too many open files.
    public init() throws(ZeroMQError) {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard descriptor >= 0 else { throw ZeroMQError(.init(rawValue: errno), .createWaker) }
    }

    deinit { Glibc.close(descriptor) }

    public func wake() {
        guard !isPending.exchange(true, ordering: .acquiringAndReleasing) else { return }
        var one: UInt64 = 1
        while write(descriptor, &one, MemoryLayout<UInt64>.size) < 0, errno == EINTR {}
    }

    /// Makes the next `wake()` count again. The descriptor is emptied first: the other way round a wake in
    /// between would be swallowed and leave the flag set for ever.
    func acknowledge() {
        var count: UInt64 = 0
        while read(descriptor, &count, MemoryLayout<UInt64>.size) < 0, errno == EINTR {}
        isPending.store(false, ordering: .sequentiallyConsistent)
    }
}
