import Foundation

/// What the process has used so far.
struct ResourceUse {
    /// Of all its threads, user and system.
    var cpuSeconds: Double
    var wallSeconds: Double

    static var now: ResourceUse {
        ResourceUse(cpuSeconds: seconds(CLOCK_PROCESS_CPUTIME_ID), wallSeconds: seconds(CLOCK_MONOTONIC))
    }

    static func - (left: Self, right: Self) -> ResourceUse {
        ResourceUse(
            cpuSeconds: left.cpuSeconds - right.cpuSeconds,
            wallSeconds: left.wallSeconds - right.wallSeconds)
    }

    static func + (left: Self, right: Self) -> ResourceUse {
        ResourceUse(
            cpuSeconds: left.cpuSeconds + right.cpuSeconds,
            wallSeconds: left.wallSeconds + right.wallSeconds)
    }

    static let zero = ResourceUse(cpuSeconds: 0, wallSeconds: 0)

    /// Physical memory of the process, in bytes.
    static func residentBytes() -> Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return (fields?.dropFirst().first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
