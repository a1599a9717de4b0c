import Wire

/// How many articles met which answer.
struct PublishCount: Hashable {
    var accepted = 0
    var duplicate = 0
    var refused = 0
    /// Never sent: not readable as an article.
    var unreadable = 0

    var total: Int { accepted + duplicate + refused }

    mutating func add(_ reply: PublishReply) {
        switch reply {
        case .accepted: accepted += 1
        case .duplicate: duplicate += 1
        case .refused: refused += 1
        case .busy: break
        }
    }

    /// "12 accepted, 3 known before, 1 refused."
    var sentence: String {
        var words = ["\(accepted) accepted"]
        if duplicate > 0 { words.append("\(duplicate) known before") }
        if refused > 0 { words.append("\(refused) refused") }
        if unreadable > 0 { words.append("\(unreadable) not readable") }
        return words.joined(separator: ", ") + "."
    }
}
