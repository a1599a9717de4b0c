import Wire

extension JSONWriter {
    /// The value of a member, without the white space between its tokens.
    mutating func value(_ member: JSONMembers.Member, of object: JSONMembers) {
        let json = object.bytes[member.range]
        if member.hasSpace { raw(JSONCompactor.compact(json)) } else { raw(json) }
    }
}
