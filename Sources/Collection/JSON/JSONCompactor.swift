/// Takes the white space between the tokens of JSON out. Strings and numbers stay byte for byte.
public enum JSONCompactor {
    /// - Parameter json: valid JSON.
    public static func compact(_ json: [UInt8]) -> [UInt8] { compact(json[...]) }

    static func compact(_ json: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(json.count)
        var isString = false
        var isEscaped = false
        for byte in json {
            if isString {
                isString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else {
                if byte <= 0x20 { continue }
                isString = byte == UInt8(ascii: "\"")
            }
            output.append(byte)
        }
        return output
    }
}
