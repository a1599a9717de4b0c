/// A stretch of text over which the same marks hold.
struct BodyPiece {
    /// Bytes of the body.
    var range: Range<Int>
    /// Outermost first.
    var marks: [Int]
    /// Marks that begin here.
    var beginning: [Int]
    /// Claims that end here.
    var ending: [Int]
}
