import Foundation
import Testing

@testable import Collection

struct JSONScannerTests {
    @Test(arguments: [
        "{}", "[]", " [ ] ", "0", "-0.5e+3", "1E9", #""""#, #""é\"\\\/\b\f\n\r\t\u00Af""#, "true", "false",
        "null",
        "[1,[2,{\"a\":[]}],\"]\"]", "{\"a\":{\"b\":{}},\"c\":[{}]}", "\t{ \"a\" :\n1 , \"b\" : [ 1 , 2 ] } ",
    ])
    func `takes what RFC 8259 allows`(_ json: String) throws {
        let bytes = Array(json.utf8)
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        let range = try scanner.value()
        #expect(text(Array(bytes[range])) == json.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    @Test(arguments: [
        "", "{", "[", "]", "{]", "[}", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01x",
        "-", "1.", "1e", "+1", ".5", "tru", "nul", "True", "\"", "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}", "{1:2}", "[\"a\":1]", "'a'", "NaN",
    ])
    func `refuses the rest`(_ json: String) {
        var scanner = JSONScanner(Array(json.utf8))
        let isWhole = (try? scanner.value()).map { $0.upperBound == json.utf8.count } ?? false
        #expect(!isWhole)
    }

    @Test func `bounds the depth`() {
        let deepest = JSONScanner.depthMaximum
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(throws: Never.self) {
            var scanner = JSONScanner(nested(deepest))
            _ = try scanner.value()
        }
        for depth in [deepest + 1, 100_000] {
            #expect(throws: JSONSyntaxError.self) {
                var scanner = JSONScanner(nested(depth))
                _ = try scanner.value()
            }
        }
    }

    /// The system's parser is the judge; it is more lenient in nothing that these bytes can spell.
    @Test(arguments: 0..<8) func `agrees with another parser on mangled JSON`(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let pattern = Array(
            #"{"a":[1,-2.5e3,{"b":null}],"c\u0041":"x\\\"","d":{"e":[true,false,[]]},"f":{}}"#.utf8)
        let alphabet = Array(#"{}[]",:\0123eE+-.utrlnfas "#.utf8)
        for _ in 0..<400 {
            var bytes = pattern
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes[index] = alphabet.randomElement(using: &generator) ?? 0
                case 1: bytes.remove(at: index)
                default: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
                }
            }
            let ours = (try? JSONMembers(bytes)) != nil
            let theirs = (try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any]
            #expect(ours == theirs, "seed \(seed): \(text(bytes))")
        }
    }

    @Test(arguments: 0..<4) func `survives any bytes`(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = try? JSONMembers([UInt8(ascii: "{"), UInt8(ascii: "\"")] + bytes)
        }
    }
}
