import Testing

@testable import Dashboard

struct AcceptHeaderTests {
    @Test(arguments: [
        (String?.none, String?.some("application/json")), ("", "application/json"),
        ("*/*", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"), ("text/*", "text/csv; charset=utf-8"),
        ("application/json;q=0.5, text/csv", "text/csv; charset=utf-8"),
        ("TEXT/CSV ; q=1", "text/csv; charset=utf-8"),
        ("text/csv;q=0, */*;q=0.1", "application/json"), ("image/png", nil), ("*/*;q=0", nil), (",;=", nil),
    ])
    func choosesWhatTheClientLikesBest(_ header: String?, _ expected: String?) {
        #expect(AcceptHeader(header).best(of: ["application/json", "text/csv; charset=utf-8"]) == expected)
    }
}
