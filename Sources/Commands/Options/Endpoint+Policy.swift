import ArgumentParser
import Operations
import ZeroMQ

extension Endpoint {
    /// Off this machine nothing is connected without keys.
    /// - Throws: `ExitCode`, after the reason was said.
    func requirePolicy() throws {
        do {
            try EndpointPolicy.check(self, for: .connect, security: .none)
        } catch {
            Failure.say("\(error).")
            throw ExitCode(Failure.usage)
        }
    }
}
