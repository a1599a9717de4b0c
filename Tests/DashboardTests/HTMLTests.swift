import Testing

@testable import Dashboard

struct HTMLTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "&lt;b&gt;",
        "]]><svg onload=alert(1)>", "\u{0}\u{8}<", "</title><script>", "{{7*7}}", "javascript:alert(1)",
    ])
    func textAndAttributesCannotBecomeMarkup(_ payload: String) {
        var html = HTML()
        html.element(.p, .class(payload), text: payload)
        let text = String(decoding: html.bytes, as: UTF8.self)
        #expect(text.filter { $0 == "<" }.count == 2)
        #expect(text.filter { $0 == ">" }.count == 2)
        #expect(text.filter { $0 == "\"" }.count == 2)
        #expect(!text.contains("'"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x0A && $0.value != 0x09 })
    }

    @Test func textOfEveryScriptStaysAsItIs() {
        var html = HTML()
        html.text("مرحبا 中文 — ñ 👩🏽‍🚒")
        #expect(String(decoding: html.bytes, as: UTF8.self) == "مرحبا 中文 — ñ 👩🏽‍🚒")
    }

    @Test func voidElementsHaveNoEnd() {
        var html = HTML()
        html.element(.input, .type("text"), .value("a"))
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<input type=\"text\" value=\"a\">")
    }
}
