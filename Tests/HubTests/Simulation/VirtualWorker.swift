import Hub
import Wire

/// A worker of a schedule: does its jobs in order, `parallel` at once.
struct VirtualWorker {
    struct Held {
        var lease: UInt64
        var job: Job
        var isBegun = false
    }

    let index: Int
    let stage: StageName
    let adds: PartName?
    var credit: Int
    let parallel: Int
    /// Grows with each start; 0 before the first.
    var epoch: Int64 = 0
    var connection = 0
    var isUp = false
    var isDraining = false
    /// The hub that welcomed it over this connection.
    var hub: String?
    /// The hub whose leases it holds.
    var lastHub: String?
    var held: [Held] = []
    var lastHeard: Int64 = 0
    var pausedUntil: Int64 = 0

    var peer: Peer {
        Peer(routingID: [UInt8(index), UInt8(connection & 255), UInt8(connection >> 8 & 255)])
    }
    var name: String { "\(stage)-\(index)" }
    var begun: Int { held.count { $0.isBegun } }

    var hello: WorkerMessage {
        .hello(
            WorkerMessage.Hello(
                worker: name, epoch: epoch, stage: stage, credit: credit, parallel: parallel, version: "1",
                adds: adds, holds: held.map(\.lease)))
    }
}
