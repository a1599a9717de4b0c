import Dashboard
import HTTPTypes

/// A problem with headers that belong to it.
struct Refusal: Error {
    var problem: Problem
    var headers: [(HTTPField.Name, String)]
}
