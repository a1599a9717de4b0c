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
    private var segments: [(day: Int, segment: DaySegment)] = []
    /// Merged stories and what they are part of.
    private var heirs: [UInt32: UInt32] = [:]

    init(windowDays: Int) { self.windowDays = max(1, windowDays) }

    /// The first day of the window.
    var firstDay: Int { newestDay == .min ? .min : newestDay - windowDays + 1 }

    /// The story that a story has become part of; itself where it was never merged.
    func heir(of story: UInt32) -> UInt32 {
        var story = story
        while let heir = heirs[story] { story = heir }
        return story
    }

    /// Moves the window to a day, if it is newer than any before.
    mutating func begin(_ day: Int) {
        guard day > newestDay else { return }
        newestDay = day
        let first = firstDay
        segments.removeAll { $0.day < first }
    }

    mutating func insert(_ record: HotRecord) {
        lastNumber = max(lastNumber, record.number)
        begin(record.day)
        for merged in record.merged where heir(of: merged) != heir(of: record.story) {
            heirs[heir(of: merged)] = heir(of: record.story)
        }
        if !record.words.isEmpty || !record.facts.isEmpty { rarity.add(record.words + record.facts) }
        guard record.day >= firstDay else { return }
        let position = position(of: record.day)
        for hash in record.sample { segments[position].segment.texts.insert(hash, record.number) }
        for terms in [record.words, record.facts] {
            for term in terms.prefix(HotRecord.probedTerms) {
                segments[position].segment.stories.insert(term, record.story)
            }
        }
    }

    private mutating func position(of day: Int) -> Int {
        let position = segments.firstIndex { $0.day >= day } ?? segments.count
        if position == segments.count || segments[position].day != day {
            segments.insert((day, DaySegment()), at: position)
        }
        return position
    }

    /// Articles whose texts share enough of a sample, those with most of it first.
    func texts(sharing sample: [UInt32]) -> [UInt32] {
        let enough = min(Self.minimumHits, max(1, sample.count / 8))
        var hits: [UInt32: Int] = [:]
        for entry in segments {
            for hash in sample { entry.segment.texts.forEach(hash) { hits[$0, default: 0] += 1 } }
        }
        let found = hits.filter { $0.value >= enough }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return found.prefix(Self.maximumTexts).map(\.key)
    }

    /// Stories that share heavy terms with an article, those with most of their weight first.
    func stories(sharing article: StoryVectors) -> [UInt32] {
        var hits: [UInt32: Float] = [:]
        for vector in [article.words, article.facts] {
            for (term, weight) in vector.byWeight(HotRecord.probedTerms) {
                var found: Set<UInt32> = []
                for entry in segments {
                    entry.segment.stories.forEach(term) { found.insert(heir(of: $0)) }
                }
                for story in found { hits[story, default: 0] += weight }
            }
        }
        let sorted = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(Self.maximumStories).map(\.key)
    }
}
