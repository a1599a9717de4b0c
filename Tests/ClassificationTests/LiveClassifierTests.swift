import Foundation
import Testing
import Wire

@testable import Classification

/// A registry file that is read again while the classifier works.
struct LiveClassifierTests {
    private static let good = "My Agency\tMA\tagency.example\tNO\tSC\tyes\tyes\tyes\tagency\trecords\t2025-01\n"

    /// What a file holds, and the line and reason it is refused for.
    private static let broken: [(text: [UInt8], line: Int, reason: String)] = [
        ("", 0, "missing, empty"), ("# a comment\n", 0, "no entry"), ("\n\n\n", 0, "no entry"),
        (good + good, 2, "stands in line 1 already"),
        (good + "Other\t\tagency.example\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "host name agency.example"),
        (good + "Other\tma\t\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "the name ma"),
        (good + "\tX\t\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "no name"),
        (good + "\n\nX\t\t\tNO\tSC\t\t\t\tagency\t\t2025-01", 4, "no basis"),
        (good + "X\t\tEXAMPLE.org\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "host name in lower case"),
        (good + "X\t\thttps://x.example/\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "host name"),
        (good + "X\t\tcom\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "host name"),
        (good + "X\t\tgov.uk\tNO\tSC\t\t\t\tagency\tr\t2025-01", 2, "public suffix"),
        (good + "X\t\t\tNorway\tSC\t\t\t\tagency\tr\t2025-01", 2, "ISO 3166-1"),
        (good + "X\t\t\tXX\tSC\t\t\t\tagency\tr\t2025-01", 2, "ISO 3166-1"),
        (good + "X\t\t\tNO\tstate\t\t\t\tagency\tr\t2025-01", 2, "class 'state'"),
        (good + "X\t\t\tNO\tIP\tyes\t\t\tagency\tr\t2025-01", 2, "do not make class IP"),
        (good + "X\t\t\tNO\tSC\tperhaps\t\t\tagency\tr\t2025-01", 2, "neither yes nor no"),
        (good + "X\t\t\tNO\tSC\t\t\t\tblog\tr\t2025-01", 2, "kind 'blog'"),
        (good + "X\t\t\tNO\tSC\t\t\t\tagency\tr\tsoon", 2, "asOf 'soon'"),
        (good + "X\t\t\tNO\tSC\t\t\t\tagency\tr\t2025-01\t2024=IP", 2, "history '2024=IP'"),
        (good + "X\t\t\tNO\tSC\t\t\t\tagency\tr\t2025-01\t\tmore", 2, "13 fields"),
        (good + "<html><body>Not Found</body></html>", 2, ""),
    ].map { (Array($0.0.utf8), $0.1, $0.2) } + [([0xFF, 0xFE, 0x00, 0x41], 1, "")]

    @Test func brokenFilesLeaveTheLastGoodOne() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString).tsv")
        defer { try? FileManager.default.removeItem(at: path) }
        try Data(Self.good.utf8).write(to: path)
        let live = try LiveClassifier(RegistryFiles([path.path]))
        for (text, line, reason) in Self.broken {
            try Data(text).write(to: path)
            let error = #expect(throws: RegistryError.self) { try live.reload() }
            let problem = error?.problems.first
            #expect(problem?.line == line, "\(String(decoding: text, as: UTF8.self))")
            #expect(problem?.reason.contains(reason) == true || reason.isEmpty, "\(problem?.reason ?? "")")
            #expect(live.current.registry.outlet(named: "My Agency")?.matrixClass == .stateControlled)
        }
        #expect(Self.broken.count >= 20)
        try Data(Self.good.replacing("\tSC\tyes\tyes\tyes", with: "\tIP\t\t\t").utf8).write(to: path)
        try live.reload()
        #expect(live.current.registry.outlet(named: "My Agency")?.matrixClass == .independentPublic)
    }

    @Test func missingFileIsNamed() {
        let error = #expect(throws: RegistryError.self) {
            try LiveClassifier(RegistryFiles(["/nowhere/outlets.tsv"]))
        }
        #expect(error?.description == "/nowhere/outlets.tsv: the file is missing, empty or unreadable")
    }
}
