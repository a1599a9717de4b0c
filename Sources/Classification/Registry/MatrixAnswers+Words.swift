extension MatrixAnswers {
    /// "a state funds, governs and edits it"; `nil` where nothing is known. Who names the board governs, as
    /// an owner does: the second question asks for both.
    var words: String? {
        let answers = [(funding, "funds"), (ownership, "governs"), (editorialControl, "edits")]
        let yes = answers.filter { $0.0 == true }.map(\.1)
        if !yes.isEmpty { return "a state \(Self.list(yes, "and")) it" }
        let no = answers.filter { $0.0 == false }.map(\.1)
        return no.isEmpty ? nil : "no state \(Self.list(no, "or")) it"
    }

    private static func list(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }
}
