/// Lays out JSON for reading. Strings and numbers stay byte for byte; only the white space between tokens
/// changes.
public enum JSONIndenter {
    static let indentWidth = 2
    /// Containers without containers inside stay on one line up to so many bytes.
    static let lineBytes = 80

    /// - Parameter json: valid JSON without white space between its tokens.
    /// - Returns: the same with line breaks and a final one.
    public static func indent(_ json: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(json.count + json.count / 2)
        var depth = 0
        var position = 0
        while position < json.count {
            let byte = json[position]
            switch byte {
            case UInt8(ascii: "\""):
                let end = endOfString(json, from: position)
                output.append(contentsOf: json[position..<end])
                position = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if let end = endOfLeaf(json, from: position) {
                    appendLeaf(json[position..<end], to: &output)
                    position = end
                    continue
                }
                depth += 1
                output.append(byte)
                breakLine(depth, &output)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth = max(0, depth - 1)
                breakLine(depth, &output)
                output.append(byte)
            case UInt8(ascii: ","):
                output.append(byte)
                breakLine(depth, &output)
            case UInt8(ascii: ":"):
                output.append(byte)
                output.append(0x20)
            default: output.append(byte)
            }
            position += 1
        }
        output.append(0x0A)
        return output
    }

    private static func breakLine(_ depth: Int, _ output: inout [UInt8]) {
        output.append(0x0A)
        for _ in 0..<depth * indentWidth { output.append(0x20) }
    }

    /// Behind the closing quote of the string that opens at `start`.
    private static func endOfString(_ json: [UInt8], from start: Int) -> Int {
        var position = start + 1
        while position < json.count, json[position] != UInt8(ascii: "\"") {
            position += json[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position + 1, json.count)
    }

    /// Behind the end of a container that fits on a line and holds no other; `nil` where it does not.
    private static func endOfLeaf(_ json: [UInt8], from start: Int) -> Int? {
        var position = start + 1
        while position < json.count, position - start < lineBytes {
            switch json[position] {
            case UInt8(ascii: "\""): position = endOfString(json, from: position)
            case UInt8(ascii: "{"), UInt8(ascii: "["): return nil
            case UInt8(ascii: "}"), UInt8(ascii: "]"): return position + 1
            default: position += 1
            }
        }
        return nil
    }

    private static func appendLeaf(_ leaf: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var isString = false
        var isEscaped = false
        for byte in leaf {
            output.append(byte)
            if isString {
                isString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: "\"") {
                isString = true
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
                output.append(0x20)
            }
        }
    }
}
