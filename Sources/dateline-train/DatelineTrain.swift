import ArgumentParser
import Foundation
import Language

@main
struct DatelineTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-train",
        abstract: "Trains the part-of-speech tagger on a treebank.",
        discussion: """
            TREEBANK is a folder with train.conllu, dev.conllu and test.conllu (CoNLL-U with Penn tags in the
            fifth column). Example:

              dateline-train ../treebank Sources/Language/Resources
            """)

    /// One sentence in so many is repeated in a headline's capitals.
    static let titledShare = 3

    @Argument(help: "Folder of the treebank.") var treebank: String
    @Argument(help: "Folder that the model files are written to.") var output: String
    @Option(help: "Folder of the WordNet 3.0 database (Debian: wordnet-base).")
    var wordnet = "/usr/share/wordnet"
    @Option(help: "Seed of the order of sentences.") var seed: UInt64 = 1

    func run() throws {
        let tokenizer = try Tokenizer.bundled()
        let train = try load("train.conllu", tokenizer)
        let dev = try load("dev.conllu", tokenizer)
        let test = try load("test.conllu", tokenizer)
        let kinds = try WordNet(folder: URL(filePath: wordnet)).kinds
        try write(WordForms.encoded(kinds), "words.forms")
        let forms = WordForms(kinds)
        var random = SeededGenerator(state: seed)

        let titled = train.filter { _ in Int.random(in: 0..<Self.titledShare, using: &random) == 0 }
            .compactMap { $0.titled(tokenizer: tokenizer) }
        let file = TaggerTraining(examples: train + titled, forms: forms).train(random: &random)
        try write(file.encoded(), "tagger.model")
        let tagger = try Tagger(file, forms: forms, name: "tagger.model")
        report("dev", tagger, dev)
        report("test", tagger, test)
        report("test, news", tagger, (dev + test).filter { $0.genre == "news" })
        report("test, titled", tagger, test.compactMap { $0.titled(tokenizer: tokenizer) })
    }

    private func load(_ name: String, _ tokenizer: Tokenizer) throws -> [Example] {
        let bank = try Treebank(contentsOf: URL(filePath: treebank).appending(path: name))
        let examples = bank.sentences.compactMap { Example($0, tokenizer: tokenizer) }
        print("\(name): \(examples.count) of \(bank.sentences.count) sentences aligned")
        return examples
    }

    private func report(_ name: String, _ tagger: Tagger, _ examples: [Example]) {
        let (accuracy, errors) = TaggerTraining.measure(tagger, on: examples)
        print("tags, \(name): \(accuracy)")
        for (error, count) in errors.prefix(8) { print("  \(count) \(error)") }
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(filePath: output).appending(path: name))
        print("\(name): \(bytes.count) bytes")
    }
}
