/// The part of an index that is in memory: who shares a shingle or a term with a new article. It follows from
/// the records alone, in the order of their numbers, so that it can be made again from any store.
struct HotIndex {
    /// Candidates that are compared exactly, the most promising first.
    static let maximumTexts = 24
    static let maximumStories = 16
    /// Shared shingles that make a candidate, fewer for texts with a short sample.
    static let minimumHits = 2

    /// Days that an article is remembered.
    let windowDays: Int
    private(set) var lastNumber: UInt32 = 0
    private(set) var newestDay = Int.min
    private(set) var rarity = TermRarity()
    /// Shingle to article.
    private var texts = WindowPostings()
    /// Term to story, as it was when the article came.
    private var stories = WindowPostings()
    private var heirs = Heirs()

    init(windowDays: Int) { self.windowDays = max(1, windowDays) }

    /// The first day of the window.
    var firstDay: Int { newestDay == .min ? .min : newestDay - windowDays + 1 }

    /// The story that a story has become part of; itself where it was never merged.
    func heir(of story: UInt32) -> UInt32 { heirs.heir(of: story) }

    /// Moves the window to a day, if it is newer than any before.
    mutating func begin(_ day: Int) {
        guard day > newestDay else { return }
        newestDay = day
        texts.drop(before: firstDay)
        stories.drop(before: firstDay)
        heirs.drop(before: firstDay)
    }

    mutating func insert(_ record: HotRecord) {
        lastNumber = max(lastNumber, record.number)
        begin(record.day)
        // Whatever stands under a merged story was entered by now.
        for merged in record.merged { heirs.merge(merged, into: record.story, day: newestDay) }
        if !record.words.isEmpty || !record.facts.isEmpty { rarity.add(record.words, record.facts) }
        guard record.day >= firstDay else { return }
        for hash in record.sample { texts.insert(hash, record.number, day: record.day) }
        for terms in [record.words, record.facts] {
            for term in terms.prefix(HotRecord.probedTerms) {
                stories.insert(term, record.story, day: record.day)
            }
        }
    }

    /// Articles whose texts share enough of a sample, those with most of it first.
    func texts(sharing sample: [UInt32]) -> [UInt32] {
        let enough = min(Self.minimumHits, max(1, sample.count / 8))
        var found: [UInt32] = []
        for hash in sample { texts.find(hash, &found) }
        found.sort()
        var hits: [(number: UInt32, count: Int)] = []
        var start = 0
        while start < found.count {
            let end = found[start...].firstIndex { $0 != found[start] } ?? found.count
            if end - start >= enough { hits.append((found[start], end - start)) }
            start = end
        }
        hits.sort { ($1.count, $0.number) < ($0.count, $1.number) }
        return hits.prefix(Self.maximumTexts).map(\.number)
    }

    /// Stories that share heavy terms with an article, those with most of their weight first.
    func stories(sharing article: StoryVectors) -> [UInt32] {
        var hits: [UInt32: Float] = [:]
        var found: [UInt32] = []
        for vector in [article.words, article.facts] {
            for (term, weight) in vector.byWeight(HotRecord.probedTerms) {
                found.removeAll(keepingCapacity: true)
                stories.find(term, &found)
                for index in found.indices { found[index] = heir(of: found[index]) }
                found.sort()
                var last: UInt32?
                for story in found where story != last {
                    hits[story, default: 0] += weight
                    last = story
                }
            }
        }
        let sorted = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(Self.maximumStories).map(\.key)
    }
}
