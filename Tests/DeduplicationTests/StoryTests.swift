import Testing
import Wire

@testable import Deduplication

struct StoryTests {
    private let agency = Samples.request(
        "agency", Samples.first, headline: "Ferry capsizes off northern coast, 31 drowned", published: 19_999)
    private let paper = Samples.request(
        "paper",
        """
        Relatives of passengers aboard the capsized ferry accused the harbour authority on Wednesday of hiding the
        toll. Survivors brought ashore by rescue boats said the vessel carried far more passengers than the 200 on
        its list, and that a storm warning had been read out at noon. Divers are searching the wreck off the northern
        coast for the missing, and 31 bodies have been recovered.
        """, headline: "Families of drowned ferry passengers accuse harbour authority", published: 20_000)
    private let bank = Samples.request(
        "bank", Samples.other, headline: "Central bank holds interest rate", published: 19_999)

    @Test func articlesOnOneEventAreOneStory() throws {
        let stories = try ArticleIndex.transient().judge([agency, bank, paper]).map(\.story)
        #expect(stories.map(\.id) == ["agency", "bank", "agency"])
        #expect(stories.map(\.size) == [1, 1, 2])
    }

    @Test func copiesAreInTheStoryOfWhatTheyCopy() throws {
        var copy = agency
        copy.id = "copy"
        let stories = try ArticleIndex.transient().judge([agency, copy, paper]).map(\.story)
        #expect(stories.map(\.id) == ["agency", "agency", "agency"])
        #expect(stories.map(\.size) == [1, 2, 3])
    }

    @Test func aYearLaterItIsAnotherStory() throws {
        var later = paper
        later.profile.publishedDay = 20_365
        #expect(try ArticleIndex.transient().judge([agency, later])[1].story.id == "paper")
    }

    @Test func withoutADayArticlesMeetTooButNeedMoreInCommon() throws {
        var undated = paper
        undated.profile.publishedDay = nil
        #expect(try ArticleIndex.transient().judge([agency, undated])[1].story.id == "agency")
    }

    @Test func anArticleOfTwoStoriesMakesThemOne() {
        let one = state(1, "older", ["ferry", "capsized", "harbour", "drowned"])
        let two = state(2, "younger", ["ferry", "capsized", "harbour", "relatives"])
        let choice = StoryChoice(
            vectors(["ferry", "capsized", "harbour"]), among: [two, one], copied: nil, number: 9, id: "new")
        #expect(choice.story.id == "older")
        #expect(choice.story.size == 3)
        #expect(choice.merged.map(\.id) == ["younger"])
    }

    @Test func storiesThatAreNotAlikeStayTwo() {
        let one = state(1, "older", ["ferry", "capsized", "storm", "drowned", "coast"])
        let two = state(2, "younger", ["ferry", "subsidy", "budget", "minister", "fares"])
        let choice = StoryChoice(
            vectors(["ferry", "capsized"]), among: [one, two], copied: nil, number: 9, id: "new")
        #expect(choice.story.id == "older")
        #expect(choice.merged == [])
    }

    @Test func aMergedStoryIsFoundUnderItsHeir() {
        var index = HotIndex(windowDays: 30)
        index.insert(HotRecord(number: 1, day: 1, story: 1, sample: [], words: [7], facts: []))
        index.insert(HotRecord(number: 2, day: 1, story: 2, sample: [], words: [8], facts: []))
        index.insert(HotRecord(number: 3, day: 1, story: 1, merged: [2], sample: [], words: [7], facts: []))
        #expect(index.heir(of: 2) == 1)
        var article = vectors(["ferry"])
        article.words = TermVector([(term: 8, weight: 1)])
        article.facts = TermVector()
        #expect(index.stories(sharing: article) == [1])
    }

    @Test func keptAndReadAgainAStoryIsTheSame() {
        var story = state(4, "a", ["ferry", "harbour"])
        story.published = 3...9
        let read = StoryState(number: 4, id: "a", size: story.size, bytes: story.bytes)
        #expect(read?.published == 3...9)
        #expect(read?.words.terms == story.words.terms)
        #expect(StoryState(number: 4, id: "a", size: 1, bytes: Array(story.bytes.dropLast())) == nil)
    }

    private func vectors(_ words: [String]) -> StoryVectors {
        var profile = StoryProfile()
        profile.words = words.map {
            StoryProfile.Term(term: Hash.kept(WordScanner.Word($0).hash), weight: 1, background: 0)
        }
        return StoryVectors(profile, TermRarity())
    }

    private func state(_ number: UInt32, _ id: String, _ words: [String]) -> StoryState {
        var state = StoryState(number: number, id: id, size: 1)
        state.add(vectors(words))
        return state
    }
}
