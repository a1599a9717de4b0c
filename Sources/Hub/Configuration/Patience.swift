/// How long a publisher is asked to wait when the hub is busy: longer the more were turned away since the
/// last article was taken, jittered so that they do not all come back at once.
public struct Patience: Hashable, Sendable {
    public var minimumSeconds: Double
    public var maximumSeconds: Double
    /// So many articles turned away double the minimum.
    public var turnedAwayPerMinimum: Int

    public init(minimumSeconds: Double = 0.5, maximumSeconds: Double = 30, turnedAwayPerMinimum: Int = 64) {
        self.minimumSeconds = minimumSeconds
        self.maximumSeconds = maximumSeconds
        self.turnedAwayPerMinimum = turnedAwayPerMinimum
    }

    /// Seconds, in whole milliseconds.
    func seconds(turnedAway: Int, using generator: inout some RandomNumberGenerator) -> Double {
        let pressure = 1 + Double(turnedAway) / Double(max(1, turnedAwayPerMinimum))
        let wait = min(max(0.001, minimumSeconds) * pressure, max(maximumSeconds, minimumSeconds))
        return (wait * Double.random(in: 0.75...1.25, using: &generator) * 1000).rounded() / 1000
    }
}
