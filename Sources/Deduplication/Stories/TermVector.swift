/// A sparse vector of weighted terms, as they lie sorted by term.
struct TermVector: Hashable {
    private(set) var terms: [UInt32] = []
    private(set) var weights: [Float] = []

    init() {}

    /// - Parameter weighted: each term once; without any weight that is not above 0.
    init(_ weighted: [(term: UInt32, weight: Float)]) {
        let sorted = weighted.sorted { $0.term < $1.term }
        terms = sorted.map(\.term)
        weights = sorted.map(\.weight)
    }

    /// - Parameter terms: in order, each with its weight.
    init(terms: [UInt32], weights: [Float]) {
        self.terms = terms
        self.weights = weights
    }

    var isEmpty: Bool { terms.isEmpty }
    var norm: Float { weights.reduce(0) { $0 + $1 * $1 }.squareRoot() }

    /// Cosine of the angle between them, 0 to 1; `nil` where one is empty.
    func cosine(_ other: TermVector) -> Float? {
        let norms = norm * other.norm
        guard norms > 0 else { return nil }
        var (i, j) = (0, 0)
        var dot: Float = 0
        while i < terms.count, j < other.terms.count {
            if terms[i] == other.terms[j] {
                dot += weights[i] * other.weights[j]
                i += 1
                j += 1
            } else if terms[i] < other.terms[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return dot / norms
    }

    /// Length 1, with the heaviest `maximumTerms`.
    func unit(maximumTerms: Int) -> TermVector {
        var unit = heaviest(maximumTerms)
        let norm = unit.norm
        guard norm > 0 else { return TermVector() }
        for index in unit.weights.indices { unit.weights[index] /= norm }
        return unit
    }

    /// The sum, with the heaviest `maximumTerms`.
    func adding(_ other: TermVector, maximumTerms: Int) -> TermVector {
        var sum = TermVector()
        sum.terms.reserveCapacity(terms.count + other.terms.count)
        sum.weights.reserveCapacity(terms.count + other.terms.count)
        var (i, j) = (0, 0)
        while i < terms.count || j < other.terms.count {
            let takesLeft = i < terms.count && (j == other.terms.count || terms[i] <= other.terms[j])
            let takesRight = j < other.terms.count && (i == terms.count || other.terms[j] <= terms[i])
            sum.terms.append(takesLeft ? terms[i] : other.terms[j])
            sum.weights.append((takesLeft ? weights[i] : 0) + (takesRight ? other.weights[j] : 0))
            i += takesLeft ? 1 : 0
            j += takesRight ? 1 : 0
        }
        return sum.heaviest(maximumTerms)
    }

    /// The terms, the heaviest first.
    func byWeight(_ maximumTerms: Int) -> [(term: UInt32, weight: Float)] {
        let sorted = zip(terms, weights).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        return sorted.prefix(maximumTerms).map { (term: $0.0, weight: $0.1) }
    }

    private func heaviest(_ maximumTerms: Int) -> TermVector {
        terms.count <= maximumTerms ? self : TermVector(byWeight(maximumTerms))
    }
}
