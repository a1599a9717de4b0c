/// The score of every class, in vectors. 16 bits hold the sum of 128 features of the largest weight.
package struct Scores: Sendable {
    typealias Lanes = SIMD16<Int16>
    static let laneWidth = 16

    var lanes: [Lanes]
    /// 0 for every class, and the least for the places that only fill the last vector.
    private let initial: [Lanes]

    package init(classCount: Int) {
        var initial = Array(repeating: Lanes.zero, count: Self.stride(classCount))
        for place in classCount..<(initial.count * Self.laneWidth) {
            initial[place / Self.laneWidth][place % Self.laneWidth] = .min
        }
        lanes = initial
        self.initial = initial
    }

    /// Vectors that hold so many classes.
    static func stride(_ classCount: Int) -> Int { (classCount + laneWidth - 1) / laneWidth }

    package mutating func reset() {
        for lane in lanes.indices { lanes[lane] = initial[lane] }
    }

    package subscript(label: Int) -> Int16 { lanes[label / Self.laneWidth][label % Self.laneWidth] }

    /// The first class with the highest score.
    package var best: Int {
        var highest = lanes[0]
        for lane in lanes.dropFirst() { highest = pointwiseMax(highest, lane) }
        let maximum = highest.max()
        for (lane, scores) in lanes.enumerated() where scores.max() == maximum {
            for label in 0..<Self.laneWidth where scores[label] == maximum {
                return lane * Self.laneWidth + label
            }
        }
        return 0
    }
}
