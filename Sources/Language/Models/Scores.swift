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
    @inline(__always)
    var best: Int {
        let maximum = Self.largest(pointwiseMax(pointwiseMax(low, middle), high))
        let first = pointwiseMin(
            pointwiseMin(
                Self.places(of: maximum, in: low), Self.places(of: maximum, in: middle) &+ 16),
            Self.places(of: maximum, in: high) &+ 32)
        return Int(~Self.largest(~first))
    }

    /// The places of the lanes that have this value; `maxClasses` and more for the others. Without masks of
    /// lanes, which cost a branch a lane where the machine has no instruction for them.
    @inline(__always)
    private static func places(of value: Int16, in lanes: Lanes) -> Lanes {
        let difference = Lanes(repeating: value) &- lanes
        let differs = (difference | (0 &- difference)) &>> 15
        return places | (differs & 64)
    }

    private static let places = Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

    @inline(__always)
    private static func largest(_ lanes: Lanes) -> Int16 {
        let eight = pointwiseMax(lanes.lowHalf, lanes.highHalf)
        let four = pointwiseMax(eight.lowHalf, eight.highHalf)
        let two = pointwiseMax(four.lowHalf, four.highHalf)
        return max(two[0], two[1])
    }
}
