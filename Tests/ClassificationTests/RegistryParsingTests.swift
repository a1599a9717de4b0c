import Testing
import Wire

@testable import Classification

struct RegistryParsingTests {
    let good =
        "Example Times\tET|Times of Example\texample.org\tNO\tINDEP\t\t\t\tnewspaper\town records\t2024-02"

    private func problems(_ rows: String...) -> [RegistryError.Problem] {
        Registry.problems(in: Array(rows.joined(separator: "\n").utf8), file: "mine.tsv")
    }

    @Test func goodRow() throws {
        let text = "# comment\n\n\(good)\t2019-05-01=CaPr|2022-01-01=SC\n"
        let outlet = try #require(try Registry.outlets(parsing: Array(text.utf8), file: "mine.tsv").first)
        #expect(outlet.aliases == ["ET", "Times of Example"])
        #expect(outlet.matrixClass(on: CivilDate(iso: "2018-01-01")) == .outside)
        #expect(outlet.matrixClass(on: CivilDate(iso: "2019-05-01")) == .capturedPrivate)
        #expect(outlet.matrixClass(on: nil) == .stateControlled)
    }

    @Test(arguments: [
        "\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "...\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\tEXAMPLE.org\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\thttps://example.org\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\texample\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\texample.org/x\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\tco.uk\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tXX\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tNO\tSC\tno\t\t\tagency\tb\t2024-02",
        "A\t\t\tNO\tINDEP\t\t\tyes\tagency\tb\t2024-02",
        "A\t\t\tNO\tSC\tmaybe\t\t\tagency\tb\t2024-02",
        "A\t\texam ple.org\tNO\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tChina\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tcn\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\t\tSC\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tNO\tstate\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tNO\tunknown\t\t\t\tagency\tb\t2024-02",
        "A\t\t\tNO\tSC\t\t\t\tblog\tb\t2024-02",
        "A\t\t\tNO\tSC\t\t\t\tagency\t\t2024-02",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\tFebruary",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-13",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02\t2020=SC",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02\t2020-01-01=XX",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02\t2020-01-01=SC|2019-01-01=IP",
        "A\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02\t\textra",
    ])
    func brokenRow(_ row: String) {
        let found = problems(good, row)
        #expect(found.count == 1)
        #expect(found.first?.line == 2)
    }

    @Test func everyBrokenLineIsNamed() {
        let bad = "B\t\t\tNO\tnone\t\t\t\tagency\tb\t2024-02"
        #expect(problems(bad, good, bad).map(\.line) == [1, 3])
    }

    @Test func duplicatesNameBothLines() {
        let sameHost = "Other\t\texample.org\tNO\tSC\t\t\t\tagency\tb\t2024-02"
        let sameName = "the example times\t\t\tNO\tSC\t\t\t\tagency\tb\t2024-02"
        let found = problems(good, sameHost, sameName)
        #expect(found.map(\.line) == [2, 3])
        #expect(found.first?.reason == "the host name example.org stands in line 1 already")
    }

    @Test func emptyFileIsRefused() {
        #expect(problems("# nothing").count == 1)
        #expect(Registry.problems(in: [0xFF, 0x00, 0xFE], file: "x").count == 1)
    }

    @Test func userLayerWins() throws {
        let text = "My Xinhua\tXinhua\tnews.cn\tCN\tCaPr\t\t\t\tagency\town records\t2025-01"
        let mine = try Registry.outlets(parsing: Array(text.utf8), file: "mine.tsv")
        let registry = try Registry.bundled(adding: [mine])
        #expect(registry.outlet(address: "https://english.news.cn/")?.name == "My Xinhua")
        #expect(registry.outlet(named: "xinhua")?.matrixClass == .capturedPrivate)
        #expect(registry.outlet(address: "https://xinhuanet.com/")?.name == "Xinhua News Agency")
    }
}
