import Testing
import Wire

@testable import Dashboard

struct StoryVersionsTests {
    @Test func onlyWhatChangedIsNewer() {
        var versions = StoryVersions(floor: 7)
        versions.note(["a"], number: 9)
        #expect(versions["a"] == 9)
        #expect(versions["b"] == 7)
    }

    @Test func whatIsForgottenCountsAsChanged() {
        var versions = StoryVersions(floor: 0)
        versions.note(["a"], number: 1)
        versions.note(Set((0..<StoryVersions.maximumStories).map { "s\($0)" }), number: 2)
        #expect(versions["a"] == 2)
        #expect(versions["s1"] == 2)
    }

    @Test func aMergeChangesBothStories() throws {
        let index = try TemporaryIndex()
        var first = SampleEvent("a"), other = SampleEvent("b"), both = SampleEvent("c")
        first.story = .init(id: "a", size: 1)
        other.story = .init(id: "b", size: 1)
        both.story = .init(id: "a", size: 3, merged: ["b"])
        try index.take(first, other)
        try index.take(SampleEvent("d"))
        #expect(index.index.version(ofStory: "a") == 2)
        try index.take(both)
        #expect(index.index.version(ofStory: "a") == 4)
        #expect(index.index.version(ofStory: "b") == 4)
        #expect(index.index.version(ofStory: "d") == 3)
    }
}
