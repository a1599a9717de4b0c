import Testing

@testable import Language

struct LinearModelTests {
    private let rows: [(feature: UInt32, cells: [UInt16])] = [
        (7, [LinearModel.cell(1, 5), LinearModel.cell(2, -300)]),
        (9, (0..<20).map { LinearModel.cell($0, $0 + 1) }),
    ]

    private func scores(of features: [UInt32], in model: LinearModel) -> (scores: Scores, best: Int) {
        model.withScorer { scorer in
            var scores = Scores()
            scorer.add(to: &scores) { features.forEach($0) }
            return (scores, scorer.best(scores))
        }
    }

    @Test func scoresAddUp() {
        let model = LinearModel(ModelFile(classCount: 20, rows: rows, dictionary: []))
        let all = scores(of: [7, 9, 8], in: model)
        #expect(all.scores[0] == 1)
        #expect(all.scores[1] == 7)
        #expect(all.scores[2] == 3 - Int16(LinearModel.maxWeight))
        #expect(all.best == 19)
        #expect(scores(of: [7], in: model).best == 1)
    }

    @Test func placesBeyondTheClassesNeverWin() {
        let cells = [LinearModel.cell(0, -1), LinearModel.cell(1, -2), LinearModel.cell(9, 5)]
        let model = LinearModel(ModelFile(classCount: 2, rows: [(feature: 3, cells: cells)], dictionary: []))
        #expect(scores(of: [3], in: model).best == 0)
    }

    @Test func everyFeatureIsFound() {
        let rows = (1...3000).map { number in
            (feature: FeatureHash.of(1, UInt32(number)), cells: [LinearModel.cell(number % 45, 1)])
        }
        let model = LinearModel(ModelFile(classCount: 45, rows: rows, dictionary: []))
        for (number, row) in rows.enumerated() {
            #expect(scores(of: [row.feature], in: model).best == (number + 1) % 45)
        }
    }

    @Test func fullGroupsGoOnInTheNext() {
        // All of one group and one tag, and as many again of another tag.
        let features: [UInt32] = (0..<40).map { (number: UInt32) -> UInt32 in
            (number / 20) << 24 | (number % 20) << 8 | 3
        }
        let rows = features.enumerated().map { number, feature in
            (feature: feature, cells: [LinearModel.cell(number, 2)])
        }
        let model = LinearModel(ModelFile(classCount: 40, rows: rows, dictionary: []))
        for (number, feature) in features.enumerated() {
            let found = scores(of: [feature, 3 << 24 | 3], in: model)
            #expect((0..<40).allSatisfy { found.scores[$0] == ($0 == number ? 2 : 0) })
            #expect(model.withScorer { $0.row(of: feature) } != 0)
        }
        #expect(model.withScorer { $0.row(of: 3 << 24 | 3) } == 0)
    }

    @Test func rowsOfEveryLength() {
        let rows = (1...12).map { (length: Int) -> (feature: UInt32, cells: [UInt16]) in
            (UInt32(length), (0..<length).map { LinearModel.cell($0, $0 - 20) })
        }
        let model = LinearModel(ModelFile(classCount: 12, rows: rows, dictionary: []))
        for length in 1...12 {
            let found = scores(of: [UInt32(length)], in: model)
            #expect((0..<12).allSatisfy { found.scores[$0] == ($0 < length ? Int16($0 - 20) : 0) })
        }
    }

    @Test func knownRowsAddUp() {
        let model = LinearModel(ModelFile(classCount: 20, rows: rows, dictionary: []))
        let sum = model.withScorer { scorer in
            var scores = Scores()
            let known = SIMD8<UInt32>(scorer.row(of: 7), scorer.row(of: 8), 0, 0, 0, 0, 0, 0)
            scorer.add(to: &scores, known: known) { $0(9) }
            return scores
        }
        #expect(sum[1] == 7)
        #expect(sum[19] == 20)
    }

    @Test func filesRoundTrip() throws {
        let file = ModelFile(classCount: 20, rows: rows, dictionary: [(key: 4, value: 2)])
        let read = try ModelFile(file.encoded(), file: "x.model")
        #expect(read.rows.map(\.feature) == [7, 9])
        #expect(read.rows.map { Array(read.cells[$0.cells]) } == rows.map(\.cells))
        #expect(read.dictionary.map(\.value) == [2])
    }

    @Test func brokenFilesAreRefused() throws {
        let bytes = ModelFile(classCount: 20, rows: rows, dictionary: []).encoded()
        for count in 0..<bytes.count {
            #expect(throws: ResourceError.self) { try ModelFile(Array(bytes.prefix(count)), file: "x.model") }
        }
    }
}
