import Language
import Wire

/// One mention of a proper name.
struct Name: Sendable {
    var tokens: Range<Int>
    /// `nil` where neither the name nor its surroundings tell.
    var kind: Entity.Kind?
    /// See `Place.country`.
    var country: UInt16 = 0
    /// The mention says what it is by itself: by a title, a head word or the gazetteer.
    var isCertain = false
    var isCountry = false
}
