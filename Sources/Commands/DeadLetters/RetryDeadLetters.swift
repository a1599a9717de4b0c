import ArgumentParser
import Wire

struct RetryDeadLetters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Put dead letters back at the stage where they failed.",
        discussion: "Example:  dateline dead-letters retry --all")

    @OptionGroup var hub: HubOptions
    @OptionGroup var letters: DeadLetterSelection

    func run() throws {
        guard case .changed(let count) = try hub.ask(.retry(letters.selection)) else { return }
        print("\(count) put back.")
    }
}
