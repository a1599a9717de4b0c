public import Wire

/// A contested figure as one sentence: "killed: 16, says the ministry (government); at least 50, says …".
public struct DisputeWords: Hashable, Sendable {
    public let text: String

    public init(_ dispute: Contested, sources: [Source]) {
        let values = dispute.values.map { value in
            "\(FigureWords(value).text), says " + Self.speaker(value.source, among: sources)
        }
        text = "\(dispute.measure.rawValue): " + values.joined(separator: "; ")
    }

    private static func speaker(_ id: String?, among sources: [Source]) -> String {
        guard let source = sources.first(where: { $0.id == id }) else { return "the article itself" }
        return source.name + (source.type.map { " (\($0.rawValue))" } ?? "")
    }
}
