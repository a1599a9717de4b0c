extension String {
    /// At most so many UTF-8 bytes, cut between characters.
    func clipped(toBytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var text = ""
        var bytes = 0
        for scalar in unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > limit { break }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}
