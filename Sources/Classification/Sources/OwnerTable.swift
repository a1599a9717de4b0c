import Language
import Wire

/// The sources of an article that others can be named by: "Marsh" of "a Marsh spokeswoman", "aides to Marsh".
struct OwnerTable {
    /// Last words of names to the sources, as far as their type is one that aides share.
    private var owners = WordTable<(source: Source, basis: String)>()

    static let types: Set<SourceType> = [
        .government, .military, .armedGroup, .politicalParty, .igo, .rightsGroup, .ngo, .company,
    ]

    /// - Parameter names: words of each source's name.
    init(_ sources: [Source], names: [[WordID]]) {
        for (source, words) in zip(sources, names) {
            guard let type = source.type, Self.types.contains(type), let last = words.last else { continue }
            owners[last] = (source, "source '\(source.name)' (\(type.rawValue))")
        }
    }

    /// What a source is that one of its wordings names with another: an office of it.
    func judge(_ named: NamedSource, reader: PhraseReader) -> Judgement? {
        var next = 0
        while let wording = named.wording(next) {
            if let found = judge(wording, reader: reader) { return found }
            next += 1
        }
        return nil
    }

    /// What an office named with one of the sources is; `nil` where the phrase holds no such pair.
    private func judge(_ document: TextDocument, reader: PhraseReader) -> Judgement? {
        let tokens = document.tokens
        let phrase = SpeakerPhrase(document, tokens: 0..<tokens.count, reader: reader)
        guard let office = (phrase.head + phrase.tail).first(where: { $0.speaker?.role.isOffice == true }) else {
            return nil
        }
        for index in tokens.indices where tokens[index].shape.contains(.capitalized) {
            guard !office.tokens.contains(index), let owner = owners[tokens[index].word] else { continue }
            return Judgement(
                type: owner.source.type ?? .other, country: owner.source.country,
                basis: "'\(office.words)' of \(owner.basis)")
        }
        return nil
    }
}
