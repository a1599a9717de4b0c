import Testing

@testable import Language

struct LinearModelTests {
    private let rows: [(feature: UInt32, cells: [UInt16])] = [
        (7, [LinearModel.cell(1, 5), LinearModel.cell(2, -300)]),
        (9, (0..<20).map { LinearModel.cell($0, $0 + 1) }),
    ]

    @Test func scoresAddUp() {
        let model = LinearModel(classCount: 20, rows: rows)
        var scores = Scores(classCount: 20)
        model.score([7, 9, 8], into: &scores)
        #expect(scores[0] == 1)
        #expect(scores[1] == 7)
        #expect(scores[2] == 3 - Int16(LinearModel.maxWeight))
        #expect(scores.best == 19)
        scores.reset()
        #expect(scores[19] == 0)
        model.score([7], into: &scores)
        #expect(scores.best == 1)
    }

    @Test func placesBeyondTheClassesNeverWin() {
        let cells = [LinearModel.cell(0, -1), LinearModel.cell(1, -2)]
        let model = LinearModel(classCount: 2, rows: [(feature: UInt32(3), cells: cells)])
        var scores = Scores(classCount: 2)
        model.score([3], into: &scores)
        #expect(scores.best == 0)
    }

    @Test func filesRoundTrip() throws {
        let file = ModelFile(classCount: 20, rows: rows, dictionary: [(key: 4, value: 2)])
        let read = try ModelFile(file.encoded(), file: "x.model")
        #expect(read.rows.map(\.feature) == [7, 9])
        #expect(read.rows.map(\.cells) == rows.map(\.cells))
        #expect(read.dictionary.map(\.value) == [2])
    }

    @Test func brokenFilesAreRefused() throws {
        let bytes = ModelFile(classCount: 20, rows: rows, dictionary: []).encoded()
        for count in 0..<bytes.count {
            #expect(throws: ResourceError.self) { try ModelFile(Array(bytes.prefix(count)), file: "x.model") }
        }
    }
}
