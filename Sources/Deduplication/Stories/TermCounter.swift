import Foundation

/// Gathers the weights of the terms of one article.
struct TermCounter {
    private var counts: [UInt64: Int] = [:]
    private(set) var weights: [UInt64: Float] = [:]

    mutating func count(_ term: UInt64) { counts[term, default: 0] += 1 }

    /// A term that was counted n times gets 1 + ln(n) times `weight`.
    mutating func weighCounts(by weight: Float) {
        for (term, count) in counts { add(term, weight * (1 + Foundation.log(Float(count)))) }
        counts.removeAll()
    }

    mutating func add(_ term: UInt64, _ weight: Float) { weights[term, default: 0] += weight }

    mutating func raise(_ term: UInt64, to weight: Float) {
        weights[term] = max(weight, weights[term] ?? 0)
    }
}
