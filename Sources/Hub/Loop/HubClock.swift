import Glibc
import ZeroMQ

/// Both clocks of the machine.
enum HubClock {
    static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(
            steady: MonotonicClock.nowMilliseconds,
            wall: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
