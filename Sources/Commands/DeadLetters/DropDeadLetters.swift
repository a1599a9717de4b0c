import ArgumentParser
import Wire

struct DropDeadLetters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Forget dead letters for good.",
        discussion: "Example:  dateline dead-letters drop 3f2a")

    @OptionGroup var hub: HubOptions
    @OptionGroup var letters: DeadLetterSelection

    func run() throws {
        guard case .changed(let count) = try hub.ask(.drop(letters.selection)) else { return }
        print("\(count) dropped.")
    }
}
