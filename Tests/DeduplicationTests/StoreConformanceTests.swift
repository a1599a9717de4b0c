import Testing
import Wire

@testable import Deduplication

/// What every store must do. Each opens anew on what the one before it left.
struct StoreConformanceTests {
    @Test(arguments: StoreKind.available)
    func theSameIdGetsTheSameAnswer(kind: StoreKind) throws {
        try kind.withPlace { place in
            let index = try place.open()
            let first = try index.judge([
                Samples.request("a", Samples.first), Samples.request("b", Samples.first),
            ])
            let again = try index.judge([
                Samples.request("b", Samples.other), Samples.request("a", Samples.first),
            ])
            #expect(first[0] == again[1])
            #expect(first[1] == again[0])
            #expect(first.map(\.duplicate.status) == [.original, .exact])
            #expect(first.map(\.story) == [Story(id: "a", size: 1), Story(id: "a", size: 2)])
        }
    }

    @Test(arguments: StoreKind.lasting)
    func remembersOverRestarts(kind: StoreKind) throws {
        try kind.withPlace { place in
            let before = try place.open().judge([Samples.request("a", Samples.first)])
            #expect(try place.open().judge([Samples.request("a", Samples.first)]) == before)
            let copy = try place.open().judge([Samples.request("b", Samples.first)])
            #expect(copy[0].duplicate.of == "a")
            #expect(copy[0].story == Story(id: "a", size: 2))
            #expect(try place.open().judge([Samples.request("b", Samples.first)]) == copy)
        }
    }

    @Test(arguments: StoreKind.available)
    func dropsWholeDays(kind: StoreKind) throws {
        try kind.withPlace { place in
            let index = try place.open(windowDays: 2)
            _ = try index.judge([Samples.request("a", Samples.first, day: 10)])
            _ = try index.judge([Samples.request("b", Samples.other, day: 11)])
            let late = try index.judge([Samples.request("c", Samples.first, day: 12)])[0]
            #expect(late.duplicate.status == .original)
            #expect(late.story.id == "c")
            #expect(try index.judge([Samples.request("d", Samples.first, day: 12)])[0].duplicate.of == "c")
            #expect(try index.judge([Samples.request("a", Samples.other, day: 12)])[0].duplicate.of == "b")
        }
    }

    @Test(arguments: StoreKind.available)
    func aStragglerIsJudgedAndRemembered(kind: StoreKind) throws {
        try kind.withPlace { place in
            let index = try place.open(windowDays: 2)
            _ = try index.judge([Samples.request("a", Samples.first, day: 20)])
            let late = try index.judge([Samples.request("b", Samples.first, day: 3)])
            #expect(late[0].duplicate.of == "a")
            #expect(try index.judge([Samples.request("b", Samples.other, day: 3)]) == late)
        }
    }

    @Test(arguments: StoreKind.available)
    func mergedStoriesAreGone(kind: StoreKind) throws {
        try kind.withPlace { place in
            try place.store().transaction { transaction in
                try transaction.append(entry(1, "a", story: 1))
                try transaction.append(entry(2, "b", story: 2))
                var joined = entry(3, "c", story: 1)
                joined.hot.merged = [2]
                joined.answer.story = Story(id: "a", size: 3, merged: ["b"])
                try transaction.append(joined)
                #expect(try transaction.stories([1, 2, 3]).map(\.number) == [1])
                #expect(try transaction.answers(["c"])["c"] == joined.answer)
                #expect(try transaction.texts([1, 3, 9]).map(\.number).sorted() == [1, 3])
            }
        }
    }

    private func entry(_ number: UInt32, _ id: String, story: UInt32) -> IndexEntry {
        let name = story == number ? id : "a"
        return IndexEntry(
            id: id, hot: HotRecord(number: number, day: 5, story: story, sample: [1, 2]),
            fingerprint: Fingerprint(text: Array(Samples.first.utf8)),
            answer: IndexAnswer(duplicate: Duplicate(status: .original), story: Story(id: name, size: 1)),
            story: StoryState(number: story, id: name, size: 1))
    }
}
