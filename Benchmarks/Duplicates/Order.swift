import ArgumentParser
import Deduplication
import Foundation
import Wire

/// Whether the clusters of copies depend on the order in which articles come.
struct Order: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges documents in random orders and compares the clusters.",
        discussion: """
            Two figures: of the pairs that are in one cluster in either of two orders, the share that is in both; \
            and of all pairs, the share on which both orders agree.

            Example:  duplicates-bench order documents.jsonl --orders 20
            """)

    @Argument(help: "The documents, as for `judge`.")
    var file: String

    @Option(help: ArgumentHelp("Orders that are compared, each with each.", valueName: "count"))
    var orders = 20

    func run() throws {
        let documents = try BenchDocument.read(file)
        let requests = documents.map { document in
            IndexRequest(
                id: document.id, day: 0, fingerprint: Fingerprint(text: Array(document.articleBody.utf8)),
                profile: StoryProfile())
        }
        var runs: [Set<Pair>] = []
        for seed in 0..<orders {
            var dice = SeededGenerator(state: UInt64(seed))
            runs.append(try Self.pairs(requests.shuffled(using: &dice)))
        }
        let all = Double(documents.count * (documents.count - 1) / 2)
        var clustered: [Double] = []
        var agreed: [Double] = []
        for (position, left) in runs.enumerated() {
            for right in runs[(position + 1)...] {
                let both = Double(left.intersection(right).count)
                let either = Double(left.union(right).count)
                clustered.append(both / either)
                agreed.append(1 - (either - both) / all)
            }
        }
        for (name, values) in [("clustered", clustered), ("all", agreed)] {
            let mean = values.reduce(0, +) / Double(values.count)
            print(String(format: "%@ pairs agree: mean %.4f, least %.5f", name, mean, values.min() ?? 1))
        }
    }

    private struct Pair: Hashable {
        var first: String
        var second: String
    }

    /// Pairs of documents in one cluster.
    private static func pairs(_ requests: [IndexRequest]) throws -> Set<Pair> {
        let answers = try ArticleIndex.transient().judge(requests)
        var clusters: [String: [String]] = [:]
        for (request, answer) in zip(requests, answers) {
            clusters[answer.duplicate.of ?? request.id, default: []].append(request.id)
        }
        var pairs: Set<Pair> = []
        for ids in clusters.values.map({ $0.sorted() }) {
            for (position, first) in ids.enumerated() {
                for second in ids[(position + 1)...] { pairs.insert(Pair(first: first, second: second)) }
            }
        }
        return pairs
    }
}
