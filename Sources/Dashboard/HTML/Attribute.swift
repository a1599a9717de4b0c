/// An attribute of an element. Its name is a literal; addresses go in as `Link` only, and neither styles nor event
/// handlers can be written.
public struct Attribute: Sendable {
    let name: StaticString
    /// `nil` for an attribute without one (`disabled`).
    let value: String?

    init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }
    static func src(_ link: Link) -> Attribute { Attribute("src", link.text) }
    static func action(_ link: Link) -> Attribute { Attribute("action", link.text) }
    static func rel(_ value: StaticString) -> Attribute { Attribute("rel", "\(value)") }
    static func name(_ value: StaticString) -> Attribute { Attribute("name", "\(value)") }
    static func content(_ value: String) -> Attribute { Attribute("content", value) }
    static func type(_ value: StaticString) -> Attribute { Attribute("type", "\(value)") }
    static func method(_ value: StaticString) -> Attribute { Attribute("method", "\(value)") }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
    static func maximumLength(_ bytes: Int) -> Attribute { Attribute("maxlength", String(bytes)) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func charset(_ value: StaticString) -> Attribute { Attribute("charset", "\(value)") }
    static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
    static func scope(_ value: StaticString) -> Attribute { Attribute("scope", "\(value)") }
    static func columns(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
    static func rows(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }
    static func role(_ value: StaticString) -> Attribute { Attribute("role", "\(value)") }
    static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    static func cite(_ link: Link) -> Attribute { Attribute("cite", link.text) }
    static func story(_ id: String) -> Attribute { Attribute("data-story", id) }
    static func number(_ value: Int64) -> Attribute { Attribute("data-number", String(value)) }
    static func column(_ label: String) -> Attribute { Attribute("data-column", label) }
    static func title(_ value: String) -> Attribute { Attribute("title", value) }
    static func media(_ value: StaticString) -> Attribute { Attribute("media", "\(value)") }
    static func xmlns(_ value: StaticString) -> Attribute { Attribute("xmlns", "\(value)") }

    static let automaticDirection = Attribute("dir", "auto")
    static let selected = Attribute("selected", nil)
    static let checked = Attribute("checked", nil)
    static let `defer` = Attribute("defer", nil)
    static let hidden = Attribute("hidden", nil)
    static let open = Attribute("open", nil)
    static let hiddenFromReaders = Attribute("aria-hidden", "true")
    static let currentPage = Attribute("aria-current", "page")
    static let currentSection = Attribute("aria-current", "true")
    static let polite = Attribute("aria-live", "polite")
    static let focusable = Attribute("tabindex", "0")
    static let focusTarget = Attribute("tabindex", "-1")
}
