import ArgumentParser
import ZeroMQ

extension Endpoint: @retroactive ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
        guard transport == "tcp" || transport == "ipc" else { return nil }
    }
}
