/// A title before a person's name.
struct Title: Hashable, Sendable {
    enum Sex: String, Sendable {
        case male = "m", female = "f", either = "-"
    }

    var sex: Sex
}
