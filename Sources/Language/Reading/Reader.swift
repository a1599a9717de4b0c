/// Reads texts into documents. It holds the word lists and models, is built once, and is safe to share.
public struct Reader: Sendable {
    /// What a text is: the body of an article, or its headline alone.
    public enum Kind: Hashable, Sendable { case body, headline }

    /// Which tokens get a part of speech; the others are `Tag.unknown`.
    public enum Tagging: Hashable, Sendable {
        case all
        /// As few as paragraph roles depend on: everything else of the document is as with `all`.
        case least
    }

    /// A longer text is read up to here and no further.
    public static let maxTextBytes = 64 << 20

    let tokenizer: Tokenizer
    let structure: StructureLexicon
    let tagger: Tagger

    /// Reads `text`, which may be any bytes: what is not UTF-8 counts as white space.
    public func read(
        _ text: [UInt8], as kind: Kind = .body, tagging: Tagging = .all
    ) -> TextDocument {
        let readable = text.count <= Self.maxTextBytes ? text : Array(text.prefix(Self.maxTextBytes))
        let stream = tokenizer.tokenize(readable)
        var builder = DocumentBuilder(text: text, stream: stream, reader: self)
        return builder.build(as: kind, tagging: tagging)
    }

    /// Reads `text` as UTF-8.
    public func read(
        _ text: String, as kind: Kind = .body, tagging: Tagging = .all
    ) -> TextDocument {
        read(Array(text.utf8), as: kind, tagging: tagging)
    }

    /// The words of a phrase as the tokens of a text have them, for use as a key of a `PhraseTable`.
    public func words(of phrase: String) -> [WordID] { tokenizer.words(of: phrase) }
}
