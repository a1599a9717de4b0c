/// Headlines as pages write them, with the site's name around them.
enum HeadlineText {
    /// Equal letters and digits, or one begins the other (cut headlines).
    static func agree(_ left: String, _ right: String) -> Bool {
        let left = letters(left)
        let right = letters(right)
        guard left.count >= 8, right.count >= 8 else { return left == right }
        return left.starts(with: right) || right.starts(with: left)
    }

    /// The headline without a leading or trailing site name set off by a separator.
    static func withoutSite(_ headline: String, site: [String], heading: String?) -> String {
        var parts = split(headline)
        let sites = site.map(letters).filter { !$0.isEmpty }
        func isSite(_ part: String) -> Bool {
            let part = letters(part)
            return part.isEmpty
                || sites.contains {
                    $0 == part || (part.count >= 4 && $0.starts(with: part))
                        || (part.starts(with: $0) && part.count < 2 * $0.count + 8)
                }
        }
        while parts.count > 1, let last = parts.last, isSite(last.text) { parts.removeLast() }
        if parts.count > 1, let first = parts.first, isSite(first.text) { parts.removeFirst() }
        if let heading, parts.count > 1 {
            let head = letters(heading)
            for cut in 1..<parts.count
            where letters(join(parts.prefix(cut))) == head || letters(join(parts[cut...])) == head {
                return heading
            }
        }
        return join(parts[...])
    }

    /// A `title` whose site is unknown: without its last part, where that is short and what is left is not.
    static func withoutLastPart(_ title: String) -> String {
        let parts = split(title)
        guard parts.count > 1, let last = parts.last else { return title }
        let head = join(parts.dropLast())
        return wordCount(last.text) <= 4 && wordCount(head) >= 3 ? head : title
    }

    private struct Part {
        /// With the separator before it, as written.
        var separator: String
        var text: String
    }

    private static let separators: Set<Character> = ["|", "-", "–", "—", "·", "•", "»", "«", "›", ":"]

    /// Cuts at separators that stand between spaces.
    private static func split(_ headline: String) -> [Part] {
        var parts = [Part(separator: "", text: "")]
        for word in headline.split(separator: " ") {
            if !word.isEmpty, word.allSatisfy(separators.contains), !(parts.last?.text.isEmpty ?? true) {
                parts.append(Part(separator: String(word), text: ""))
            } else if let last = parts.indices.last {
                parts[last].text += (parts[last].text.isEmpty ? "" : " ") + word
            }
        }
        return parts.count > 1 && parts.last?.text.isEmpty == true ? parts.dropLast() : parts
    }

    private static func join(_ parts: ArraySlice<Part>) -> String {
        parts.enumerated().map {
            $0.offset == 0 ? $0.element.text : " \($0.element.separator) \($0.element.text)"
        }.joined()
    }

    private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

    /// Lower-cased letters and digits only.
    static func letters(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { $0 >= 0x80 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }
}
