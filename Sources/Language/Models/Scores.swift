/// The score of every class, in vectors. 16 bits hold the sum of 128 features of the largest weight.
package struct Scores: Hashable, Sendable {
    typealias Lanes = SIMD16<Int16>

    /// Classes that fit.
    package static let maxClasses = 48

    var low = Lanes.zero
    var middle = Lanes.zero
    var high = Lanes.zero

    package init() {}

    /// 0 for the first classes, and the least for the places that only fill the vectors.
    init(classCount: Int) {
        for place in classCount..<Self.maxClasses { self[place] = .min }
    }

    package subscript(label: Int) -> Int16 {
        get { withUnsafeBytes(of: self) { $0.load(fromByteOffset: 2 * label, as: Int16.self) } }
        set {
            withUnsafeMutableBytes(of: &self) {
                $0.storeBytes(of: newValue, toByteOffset: 2 * label, as: Int16.self)
            }
        }
    }

    @inline(__always)
    static func &+= (left: inout Scores, right: Scores) {
        left.low &+= right.low
        left.middle &+= right.middle
        left.high &+= right.high
    }

    /// The first class with the highest score.
    var best: Int {
        let maximum = pointwiseMax(pointwiseMax(low, middle), high).max()
        return (0..<Self.maxClasses).first { self[$0] == maximum } ?? 0
    }
}
