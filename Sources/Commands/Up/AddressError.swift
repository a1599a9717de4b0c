/// A port that cannot be had.
struct AddressError: Error, Hashable, CustomStringConvertible {
    var port: UInt16
    var option: String
    var cause: String

    var description: String {
        "port \(port) cannot be used (\(cause)). Is another 'dateline up' running? "
            + "Choose another with \(option), or 0 for any free one."
    }
}
