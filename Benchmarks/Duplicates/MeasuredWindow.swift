import Deduplication
import Foundation

/// An index that is fed from the stream of made-up articles, `documents` in 30 days.
struct MeasuredWindow {
    static let days = 30
    private static let batchArticles = 64

    let documents: Int
    private(set) var fed: Int
    /// From extraction to request: fingerprint and story profile.
    private(set) var making = ResourceUse.zero
    /// Judging, taking in and committing.
    private(set) var judging = ResourceUse.zero
    private var counted = 0
    private let corpus = Corpus()
    private let index: ArticleIndex

    /// - Parameter fed: articles that the file has already.
    init(path: String, documents: Int, fed: Int) throws {
        self.documents = documents
        self.fed = fed
        index = try ArticleIndex.open(path, windowDays: Self.days)
        try index.load()
    }

    mutating func feed(upTo end: Int) throws {
        while fed < end {
            let numbers = fed..<min(end, fed + Self.batchArticles)
            let articles = numbers.map { corpus.article($0, day: $0 * Self.days / documents) }
            let began = ResourceUse.now
            let requests = zip(numbers, articles).map { number, article in
                IndexRequest(
                    id: Corpus.id(number),
                    acceptedMilliseconds: Int64(number * Self.days / documents) * 86_400_000,
                    extraction: article)
            }
            let made = ResourceUse.now
            _ = try index.judge(requests)
            judging = judging + (ResourceUse.now - made)
            making = making + (made - began)
            fed = numbers.upperBound
            counted += numbers.count
        }
    }

    /// Microseconds an article so far.
    var costs: String {
        let articles = Double(max(1, counted))
        func microseconds(_ seconds: Double) -> Int { Int(seconds / articles * 1e6) }
        return """
            \(fed) articles in \(documents) a window: request \(microseconds(making.cpuSeconds)) µs, \
            index \(microseconds(judging.cpuSeconds)) µs CPU, \(microseconds(judging.wallSeconds)) µs wall
            """
    }
}
