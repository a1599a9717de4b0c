/// The words that the tokenizer and the sentence splitter know, from resource files.
struct TokenizerLexicon: Sendable {
    /// By the word with its full stop.
    var abbreviations = WordTable<Abbreviation>()
    /// "com", "org": what follows the last stop of a web address.
    var domains: WordSet = []
    /// "'em", "'til": words that begin with an apostrophe.
    var elisions: WordSet = []
    /// Words that often begin a sentence and seldom follow an abbreviation inside one ("The", "However").
    var starters: WordSet = []
}
