import Testing

@testable import Collection

struct JSONMembersTests {
    @Test func `finds names and values`() throws {
        let bytes = Array("\n { \"a\" : [1, 2] ,\"b\\u0063\":\"x y\",\"a\":3}\r\n".utf8)
        let members = try JSONMembers(bytes)
        #expect(members.members.map(\.name) == ["bc", "a"])
        #expect(members["a"].map { text(Array(bytes[$0.range])) } == "3")
        #expect(members["bc"].map { text(Array(bytes[$0.range])) } == "\"x y\"")
        #expect(members["bc"]?.hasSpace == false)
        #expect(text(Array(bytes[members.range])).hasPrefix("{ \"a\""))
        #expect(members.hasSpace)
    }

    @Test func `knows space inside a value`() throws {
        let members = try JSONMembers(Array("{\"a\":[1, 2],\"b\":[1,2]}".utf8))
        #expect(members["a"]?.hasSpace == true)
        #expect(members["b"]?.hasSpace == false)
        #expect(members.hasSpace)
        #expect(try JSONMembers(Array("{\"a\":\"x y\"}".utf8)).hasSpace == false)
        #expect(try JSONMembers(Array("{ }".utf8)).hasSpace)
    }

    @Test(arguments: ["", "[]", "1", "{} {}", "{}x", "{\"a\":1", "null"])
    func `refuses what is not one object`(_ json: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONMembers(Array(json.utf8)) }
    }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(throws: JSONSyntaxError.self) {
            try JSONMembers(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8))
        }
    }

    @Test func `bounds the members`() {
        let many = (0...JSONMembers.countMaximum).map { "\"m\($0)\":0" }.joined(separator: ",")
        #expect(throws: JSONSyntaxError.self) { try JSONMembers(Array("{\(many)}".utf8)) }
    }
}
