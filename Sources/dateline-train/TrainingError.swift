enum TrainingError: Error, CustomStringConvertible {
    case malformed(String)

    var description: String {
        switch self {
        case .malformed(let line): "This line is not CoNLL-U; correct it: \(line)"
        }
    }
}
