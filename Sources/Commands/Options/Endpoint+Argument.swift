public import ArgumentParser
public import ZeroMQ

extension Endpoint: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
        guard transport == "tcp" || transport == "ipc" else { return nil }
    }
}
