import Wire

/// The members of an event's `data`, each still where its stage wrote it.
struct EventData {
    private struct Entry {
        var name: String
        var object: JSONMembers
        var member: JSONMembers.Member
    }

    private var entries: [Entry] = []

    /// - Throws: `StageFailure`, permanent, where a part is not a JSON object.
    init(_ parts: [Part]) throws(StageFailure) {
        for part in parts where EventAssembler.spreadParts.contains(part.name) || part.name == .article {
            let object = try Self.members(of: part.bytes, part.name)
            if part.name == .article {
                set("article", Self.whole(object))
            } else {
                for member in object.members where member.name != EventAssembler.provenance {
                    set(member.name, (object, member))
                }
            }
        }
        for part in parts where !EventAssembler.spreadParts.contains(part.name) && part.name != .article {
            let name = part.name.rawValue
            let isOurs =
                EventAssembler.order.contains(name) || name == EventAssembler.provenance
                || entries.contains { $0.name == name }
            // A name that no part can have, so that nothing of anybody's is lost.
            set(isOurs ? name + ".part" : name, Self.whole(try Self.members(of: part.bytes, part.name)))
        }
    }

    /// The bytes of a member's value.
    func bytes(of name: String) -> ArraySlice<UInt8>? {
        entries.first { $0.name == name }.map { $0.object.bytes[$0.member.range] }
    }

    /// The day of publication as the article has it, if it is one.
    var datePublished: CivilDate? {
        guard let article = entries.first(where: { $0.name == "article" }),
            let members = try? JSONMembers(article.object.bytes, in: article.member.range),
            let date = members["datePublished"],
            let text = try? JSON.decode(String.self, from: members.bytes[date.range])
        else { return nil }
        return CivilDate(iso: text)
    }

    /// Ours first, in their order, then the rest in the order of their stages.
    func write(to writer: inout JSONWriter, omitsBody: Bool) {
        let ours = EventAssembler.order.compactMap { name in entries.first { $0.name == name } }
        let others = entries.filter { !EventAssembler.order.contains($0.name) }
        for entry in ours + others {
            writer.key(entry.name)
            if omitsBody, entry.name == "article",
                let members = try? JSONMembers(entry.object.bytes, in: entry.member.range)
            {
                Self.write(members, without: "articleBody", to: &writer)
            } else {
                writer.value(entry.member, of: entry.object)
            }
        }
    }

    private static func write(_ object: JSONMembers, without name: String, to writer: inout JSONWriter) {
        writer.raw("{")
        for member in object.members where member.name != name {
            writer.key(member.name)
            writer.value(member, of: object)
        }
        writer.raw("}")
    }

    private mutating func set(_ name: String, _ value: (JSONMembers, JSONMembers.Member)) {
        let entry = Entry(name: name, object: value.0, member: value.1)
        if let index = entries.firstIndex(where: { $0.name == name }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    private static func whole(_ object: JSONMembers) -> (JSONMembers, JSONMembers.Member) {
        (object, JSONMembers.Member(name: "", range: object.range, hasSpace: object.hasSpace))
    }

    private static func members(of bytes: [UInt8], _ name: PartName) throws(StageFailure) -> JSONMembers {
        do {
            return try JSONMembers(bytes)
        } catch {
            throw StageFailure(
                code: "bad_part", reason: "The part '\(name)' is no JSON object: \(error).",
                isPermanent: true)
        }
    }
}
