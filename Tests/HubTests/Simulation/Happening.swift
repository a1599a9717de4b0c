import Hub
import Wire

/// Something that comes about at a time of the virtual clock.
enum Happening {
    case hubStart
    case hubTurn
    case hubTick(hub: String)
    case operatorRetries
    case atHub(Arrival)
    case atWorker(Int, Peer, HubMessage)
    case atPublisher(Int, attempt: Int, PublishReply)
    case workerStart(Int)
    case workerBeat(Int, epoch: Int64)
    case jobDone(Int, epoch: Int64, lease: UInt64)
    case publish(Int, attempt: Int)
}

/// A message in the hub's sockets.
enum Arrival {
    case article(Int, publisher: Int, attempt: Int)
    case worker(WorkerMessage, Peer)
    case undelivered(Peer, HubMessage.Lease?)
    case retry
    case drain
}

/// The virtual clock's list: by time, then in the order of entry.
struct Appointment: Comparable {
    var at: Int64
    var order: Int
    var happening: Happening

    static func < (left: Appointment, right: Appointment) -> Bool {
        (left.at, left.order) < (right.at, right.order)
    }

    static func == (left: Appointment, right: Appointment) -> Bool { left.order == right.order }
}
