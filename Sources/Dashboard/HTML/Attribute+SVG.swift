extension Attribute {
    static func viewBox(width: Int, height: Int) -> Attribute {
        Attribute("viewBox", "0 0 \(width) \(height)")
    }
    static func width(_ value: Int) -> Attribute { Attribute("width", String(value)) }
    static func height(_ value: Int) -> Attribute { Attribute("height", String(value)) }
    static func x(_ value: Double) -> Attribute { Attribute("x", Self.short(value)) }
    static func y(_ value: Double) -> Attribute { Attribute("y", Self.short(value)) }
    static func x1(_ value: Double) -> Attribute { Attribute("x1", short(value)) }
    static func y1(_ value: Double) -> Attribute { Attribute("y1", short(value)) }
    static func x2(_ value: Double) -> Attribute { Attribute("x2", short(value)) }
    static func y2(_ value: Double) -> Attribute { Attribute("y2", short(value)) }
    static func cx(_ value: Double) -> Attribute { Attribute("cx", short(value)) }
    static func cy(_ value: Double) -> Attribute { Attribute("cy", short(value)) }
    static func radius(_ value: Double) -> Attribute { Attribute("r", short(value)) }
    static func wide(_ value: Double) -> Attribute { Attribute("width", short(value)) }
    static func tall(_ value: Double) -> Attribute { Attribute("height", short(value)) }
    static func path(_ value: String) -> Attribute { Attribute("d", value) }
    static func anchor(_ value: StaticString) -> Attribute { Attribute("text-anchor", "\(value)") }

    /// A tenth of a pixel is enough.
    static func short(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = tenths.magnitude / 10, rest = tenths.magnitude % 10
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
