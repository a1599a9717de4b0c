import Testing

@testable import Intake

struct FieldNamesTests {
    @Test func namesTheLineThatIsBroken() {
        #expect(throws: FieldNamesError(line: 2, reason: "needs two columns, field and name")) {
            try FieldNames(table: "# comment\nheadline\n")
        }
        #expect(throws: FieldNamesError(line: 1, reason: "'colour' is no field of an article")) {
            try FieldNames(table: "colour\tred\n")
        }
    }
}
