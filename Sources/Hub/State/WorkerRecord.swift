import Wire

/// A worker that said HELLO.
struct WorkerRecord: Sendable {
    /// A lease that ran out while its worker may still be busy with it: it takes credit until the worker
    /// answers, or until `until`.
    struct Overdue: Sendable {
        var lease: UInt64
        var until: Milliseconds
    }

    var hello: WorkerMessage.Hello
    /// Index into the stages.
    var stage: Int
    /// Leases in the order of their grant: the order in which a worker does them.
    var held: [UInt64] = []
    var heldBytes = 0
    var overdue: [Overdue] = []
    var lastHeard: Milliseconds
    var lastSent: Milliseconds
    /// When it was last given a job, in grants since the hub's start.
    var lastServed: UInt64 = 0
    var isDraining = false
    /// Its pipe was full or its connection gone: no jobs until it speaks again.
    var isMute = false

    init(hello: WorkerMessage.Hello, stage: Int, at now: Milliseconds) {
        self.hello = hello
        self.stage = stage
        lastHeard = now
        lastSent = now
    }

    var isAvailable: Bool { !isDraining && !isMute }

    var freeCredit: Int { isAvailable ? max(0, hello.credit - held.count - overdue.count) : 0 }
}
