import Testing
import Wire

@testable import Dashboard

struct MarkedBodyTests {
    private func mark(_ kind: BodyMark.Kind, _ start: Int, _ end: Int, _ anchor: String) -> BodyMark {
        BodyMark(
            kind: kind, span: Span(start: start, end: end), anchor: anchor, styleClass: "\(kind)",
            words: "\(kind)")
    }

    private func html(_ body: String, _ marks: [BodyMark]) -> String {
        var html = HTML()
        MarkedBody(Array(body.utf8), marks: marks).write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func marksNestAndOverlap() {
        let text = html("abcdef", [mark(.claim, 0, 4, "c"), mark(.figure, 2, 6, "f")])
        #expect(
            text
                == #"<p dir="auto"><span class="claim" id="c">ab</span><span class="claim"><strong class="figure" id="f"><span class="spoken">"#
                + #"[figure] </span>cd</strong></span><strong class="figure">ef</strong></p>"#)
    }

    @Test func everyAnchorStandsOnceAndAllTextStays() {
        let body = "One two three.\n\nفرقة ٤٠ قتيلا — ثلاثة.\n四十人死亡。"
        let bytes = Array(body.utf8)
        var marks: [BodyMark] = []
        for start in bytes.indices {
            for end in [start + 1, start + 7, start + 30] {
                let span = Span(start: start, end: end)
                guard SentenceWindow.isRange(span, of: bytes),
                    bytes[start..<end].contains(where: { $0 > 0x20 })
                else {
                    continue
                }
                marks.append(mark(.claim, start, end, "m\(marks.count)"))
            }
        }
        let text = html(body, marks)
        for mark in marks { #expect(text.components(separatedBy: "id=\"\(mark.anchor)\"") == 2) }
        var plain = ""
        var isTag = false
        for character in text {
            if character == "<" { isTag = true }
            if !isTag { plain.append(character) }
            if character == ">" { isTag = false }
        }
        #expect(plain == body.replacing("\n", with: ""))
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count
    }
}
