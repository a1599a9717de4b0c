import Glibc

/// The clock of deadlines: it never jumps, and means nothing to other machines.
public enum MonotonicClock {
    /// Milliseconds since some moment in the past (`CLOCK_MONOTONIC`).
    public static var nowMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
