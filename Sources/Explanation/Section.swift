/// A part of an explanation that can be asked for alone.
public enum Section: String, CaseIterable, Sendable {
    case text, sources, figures, incidents, framing
}
