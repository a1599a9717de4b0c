import Language
import Wire

extension Figure {
    /// The number itself, or the lower bound.
    var size: Int { count ?? low ?? 0 }
    /// The last word of what is counted.
    var lastWord: WordID? { of?.split(separator: " ").last.map { WordID($0.utf8) } }
}

/// A figure with its place among the tokens.
struct FoundFigure: Sendable {
    var figure: Figure
    /// The quantity and the counted noun.
    var tokens: Range<Int>
    /// Head of the verb, or the noun, that gives the measure.
    var cue: Int
    /// Counts apart from what was counted before: "another 18".
    var isFurther = false
    /// Index of its incident among those found.
    var incident: Int?
    /// The scene that it counts, where its incident was not found; see `FigureLinker.scenes`.
    var scene = 0
    /// "40 of the dead", "among them 12 children": counts some of those counted before.
    var isPart = false
    /// Counts everybody hit: not a part, not one group among several.
    var isTotal = true
    /// "the death toll has risen to 12".
    var isToll = false
    /// "in recent years": counts what happened in a time, not in an incident.
    var isOverTime = false
    /// "initially 10": said before, and by nobody now.
    var isSuperseded = false
}
