/// The fields of a request's query; empty ones count as absent.
public struct QueryFields: Sendable {
    private var fields: [String: String] = [:]

    /// - Parameter fields: decoded; of a repeated one the first counts.
    public init(_ fields: [(name: String, value: String)]) {
        for (name, value) in fields where !value.isEmpty && self.fields[name] == nil {
            self.fields[name] = value
        }
    }

    public subscript(_ name: String) -> String? { fields[name] }

    /// A whole number in a range.
    public func number(_ name: String, _ range: ClosedRange<Int>, standard: Int) throws(BadField) -> Int {
        guard let text = fields[name] else { return standard }
        guard let number = Int(text), range.contains(number) else {
            throw BadField(
                field: name, takes: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
