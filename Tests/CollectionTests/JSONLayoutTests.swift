import Foundation
import Testing

@testable import Collection

struct JSONLayoutTests {
    @Test func `indents, and leaves small containers on one line`() {
        let json =
            #"{"id":"a","span":{"start":1,"end":2},"list":[{"n":1.50e+2},{"n":"a,b:{\"c\"}"}],"empty":{}}"#
        let expected = #"""
            {
              "id": "a",
              "span": {"start": 1, "end": 2},
              "list": [
                {"n": 1.50e+2},
                {"n": "a,b:{\"c\"}"}
              ],
              "empty": {}
            }

            """#
        #expect(text(JSONIndenter.indent(Array(json.utf8))) == expected)
    }

    @Test func `breaks long containers`() {
        let json = "{\"list\":[\"" + String(repeating: "x", count: 100) + "\",\"\\\\\"]}"
        let lines = text(JSONIndenter.indent(Array(json.utf8))).split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines[3] == #"    "\\""#)
    }

    @Test(arguments: 0..<6) func `laying out and back changes no byte`(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<100 {
            let json = Self.randomValue(depth: 5, &generator)
            let bytes = Array(json.utf8)
            #expect(JSONCompactor.compact(JSONIndenter.indent(bytes)) == bytes, "seed \(seed)")
        }
    }

    @Test func `takes any bytes`() {
        for json in ["\"", "\"\\", "{\"", "[", "]]]", "{,:"] {
            _ = JSONIndenter.indent(Array(json.utf8))
            _ = JSONCompactor.compact(Array(json.utf8))
        }
    }

    /// Compact JSON with strings full of what looks like structure.
    static func randomValue(depth: Int, _ generator: inout SeededGenerator) -> String {
        let scalars = ["0", "-1.500", "1E+30", "true", "null", #""""#, #""{[, ]}:""#, #""\\\"\u00e9 é""#]
        guard depth > 0, Bool.random(using: &generator) || depth == 5 else {
            return scalars.randomElement(using: &generator) ?? "0"
        }
        let count = Int.random(in: 0...4, using: &generator)
        if Bool.random(using: &generator) {
            let values = (0..<count).map { _ in randomValue(depth: depth - 1, &generator) }
            return "[" + values.joined(separator: ",") + "]"
        }
        let members = (0..<count).map { "\"k\($0)\":" + randomValue(depth: depth - 1, &generator) }
        return "{" + members.joined(separator: ",") + "}"
    }
}
