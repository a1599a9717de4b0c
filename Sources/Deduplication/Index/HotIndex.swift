/// The part of an index that is in memory: who shares a shingle or a term with a new article. It follows from
/// the records alone, in the order of their numbers, so that it can be made again from any store.
struct HotIndex {
    /// Candidates that are compared exactly, the most promising first.
    static let maximumTexts = 24
    static let maximumStories = 8
    /// Shared shingles of the samples that make a candidate, fewer for texts with a short sample.
    static let minimumHits = 2
    /// The same as a share of the smaller sample's low part. A copy shares three times as many: see `Verdict`.
    static let minimumShare = 0.12

    /// Days that an article is remembered.
    let windowDays: Int
    private(set) var lastNumber: UInt32 = 0
    private(set) var newestDay = Int.min
    private(set) var rarity = TermRarity()
    /// Shingle to article.
    private var texts = WindowPostings()
    private var sizes = TextSizes()
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
        sizes.drop(before: firstDay)
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
        sizes.append(Fingerprint.lowCount(record.sample), number: record.number, day: newestDay)
        texts.insert(record.sample, record.number, day: record.day)
        for terms in [record.words, record.facts] {
            stories.insert(terms.prefix(HotRecord.probedTerms), record.story, day: record.day)
        }
    }

    /// Articles whose texts share enough of a sample, those with most of it first.
    func texts(sharing sample: [UInt32]) -> [UInt32] {
        let low = Fingerprint.lowCount(sample)
        var found: [UInt32] = []
        texts.find(sample) { found.append($1) }
        found.sort()
        var hits: [(number: UInt32, count: Int)] = []
        var start = 0
        while start < found.count {
            let end = found[start...].firstIndex { $0 != found[start] } ?? found.count
            let enough = Self.enough(low, sizes.size(of: found[start]), sample: sample.count)
            if end - start >= enough { hits.append((found[start], end - start)) }
            start = end
        }
        hits.sort { ($1.count, $0.number) < ($0.count, $1.number) }
        return hits.prefix(Self.maximumTexts).map(\.number)
    }

    /// Hits that make a candidate of two texts with so many shingles in the low part of the range.
    private static func enough(_ low: Int, _ other: Int, sample: Int) -> Int {
        let least = min(minimumHits, max(1, sample / 8))
        // The low part of a very long text is cut.
        guard max(low, other) < Fingerprint.maximumSample else { return least }
        return max(least, Int((Double(min(low, other)) * minimumShare).rounded(.up)))
    }

    /// Stories that share heavy terms with an article, those with most of their weight first.
    func stories(sharing article: StoryVectors) -> [UInt32] {
        let terms = [article.words, article.facts].flatMap { $0.byWeight(HotRecord.probedTerms) }
        var hits: [UInt32: Hit] = [:]
        stories.find(terms.map(\.term)) { term, story in
            hits[heir(of: story), default: Hit()].add(terms[term].weight, of: term)
        }
        let sorted = hits.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
        return sorted.prefix(Self.maximumStories).map(\.key)
    }

    /// What a story shares with an article.
    private struct Hit {
        var weight: Float = 0
        private var lastTerm = -1

        /// Terms come in order; one that several articles of the story have counts once.
        mutating func add(_ weight: Float, of term: Int) {
            guard term != lastTerm else { return }
            lastTerm = term
            self.weight += weight
        }
    }
}
