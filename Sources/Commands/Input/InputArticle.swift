/// One article as it was found in the input, ready for intake.
struct InputArticle: Hashable {
    /// The file, and the line in it where lines are counted, for messages.
    var place: String
    /// The file's name without folder and ending, where the file holds this article alone.
    var stem: String?
    /// The article as JSON.
    var json: [UInt8]
}
