extension TermVector {
    /// Weights are kept in 16 bits, in parts of the heaviest.
    private static let steps: Float = 65_535

    func write(to writer: inout ByteWriter) {
        writer.list(terms)
        let heaviest = weights.max() ?? 0
        writer.number(heaviest.bitPattern)
        for weight in weights { writer.number(UInt16(max(1, (weight / heaviest * Self.steps).rounded()))) }
    }

    /// `nil` where the bytes are no vector.
    init?(from reader: inout ByteReader) {
        guard let terms = reader.list(), let bits = reader.number(UInt32.self) else { return nil }
        let heaviest = Float(bitPattern: bits)
        var weights: [Float] = []
        weights.reserveCapacity(terms.count)
        for _ in terms {
            guard let weight = reader.number(UInt16.self) else { return nil }
            weights.append(Float(weight) / Self.steps * heaviest)
        }
        self.init(terms: terms, weights: weights)
    }
}
