import Wire

/// What a `MemoryStore` holds, in the bytes that every store keeps.
struct MemoryContents {
    struct Article {
        var id: String
        var day: Int
        var answer: IndexAnswer
        var story: UInt32
        var fingerprint: [UInt8]
    }

    struct Story {
        var id: String
        var size: Int
        var day: Int
        var bytes: [UInt8]
    }

    private(set) var articles: [UInt32: Article] = [:]
    private(set) var numbers: [String: UInt32] = [:]
    private var stories: [UInt32: Story] = [:]

    func text(_ number: UInt32) -> IndexedText? {
        guard let article = articles[number], let fingerprint = Fingerprint(bytes: article.fingerprint) else {
            return nil
        }
        return IndexedText(
            number: number, original: article.answer.duplicate.of ?? article.id, story: article.story,
            fingerprint: fingerprint)
    }

    func story(_ number: UInt32) -> StoryState? {
        stories[number].flatMap { StoryState(number: number, id: $0.id, size: $0.size, bytes: $0.bytes) }
    }

    mutating func append(_ entry: IndexEntry) {
        articles[entry.hot.number] = Article(
            id: entry.id, day: entry.hot.day, answer: entry.answer, story: entry.hot.story,
            fingerprint: entry.fingerprint.bytes)
        numbers[entry.id] = entry.hot.number
        for merged in entry.hot.merged { stories[merged] = nil }
        stories[entry.story.number] = Story(
            id: entry.story.id, size: entry.story.size, day: entry.hot.day, bytes: entry.story.bytes)
    }

    mutating func drop(before day: Int) {
        for (number, article) in articles where article.day < day {
            articles[number] = nil
            numbers[article.id] = nil
        }
        stories = stories.filter { $0.value.day >= day }
    }
}
