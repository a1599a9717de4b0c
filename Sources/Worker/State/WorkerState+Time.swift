import Wire

extension WorkerState {
    /// Does what the time has come for: a heartbeat, another HELLO, or a new connection to a silent hub.
    public mutating func tick(at now: Int64) -> [WorkerEffect] {
        switch phase {
        case .connecting, .finished: return []
        case .refused(let until): return until <= now ? greet(at: now) : []
        case .greeting(let until):
            guard until <= now else { return [] }
            phase = .connecting
            return [.reconnect]
        case .serving(let timers):
            let silence = now - lastHeard
            if silence >= timers.silenceMilliseconds {
                // The hub has not heard us either, or is gone: it counts our jobs as lost.
                phase = .connecting
                return [.report(.silent(hub: endpoint, milliseconds: silence))]
                    + (isDraining ? leave() : void() + [.reconnect])
            }
            guard lastSaid + timers.heartbeatMilliseconds <= now else { return [] }
            return say(.heartbeat, at: now)
        }
    }
}
