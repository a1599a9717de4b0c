/// A title before a person's name.
struct Title: Hashable, Sendable {
    enum Sex: String, Sendable {
        case male = "m"
        case female = "f"
        case either = "-"
    }

    var sex: Sex
}
