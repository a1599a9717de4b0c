/// What became of an article's story.
struct StoryChoice {
    /// With the article in it.
    var story: StoryState
    /// Younger stories that joined it because of the article.
    var merged: [StoryState] = []

    /// An article that says something new joins, merges or founds.
    /// - Parameter copied: the story of the article that it copies.
    init(_ article: StoryVectors, among stories: [StoryState], copied: UInt32?, number: UInt32, id: String) {
        let chosen = StoryJudge.choose(article, among: stories, copied: copied).map { stories[$0] }
            .sorted { $0.number < $1.number }
        story = chosen.first ?? StoryState(number: number, id: id, size: 0)
        for younger in chosen.dropFirst() {
            story.join(younger)
            merged.append(younger)
        }
        story.add(article)
        story.size += 1
    }

    /// A mere copy: its story grows and says nothing new.
    init(copyIn story: StoryState) {
        self.story = story
        self.story.size += 1
    }
}
