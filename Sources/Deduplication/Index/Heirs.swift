/// Stories that were merged, and what they are part of.
struct Heirs {
    private struct Link {
        var heir: UInt32
        var day: Int
    }

    private var links: [UInt32: Link] = [:]

    /// The story that a story has become part of; itself where it was never merged.
    func heir(of story: UInt32) -> UInt32 {
        guard !links.isEmpty else { return story }
        var story = story
        while let link = links[story] { story = link.heir }
        return story
    }

    /// - Parameter day: the newest day that may hold anything entered under `story`.
    mutating func merge(_ story: UInt32, into other: UInt32, day: Int) {
        let (story, heir) = (heir(of: story), heir(of: other))
        if story != heir { links[story] = Link(heir: heir, day: day) }
    }

    /// Forgets merges after which nothing of the merged story is left in the window.
    mutating func drop(before day: Int) { links = links.filter { $0.value.day >= day } }
}
