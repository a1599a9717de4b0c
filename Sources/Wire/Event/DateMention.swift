/// A calendar date that the text states, or that resolves from it with day precision.
public struct DateMention: Codable, Hashable, Sendable {
    public var date: CivilDate
    /// As written ("last Tuesday").
    public var text: String
    public var span: Span

    public init(date: CivilDate, text: String, span: Span) {
        self.date = date
        self.text = text
        self.span = span
    }
}

extension DateMention: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("date", date)
            json.member("span", span)
            json.member("text", text)
        }
    }
}
