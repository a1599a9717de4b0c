import ArgumentParser
import Subprocess
import SystemPackage
import UnixSignals
import ZeroMQ

/// Keeps the programs of a plan running until it is told to end them.
struct Supervisor {
    let console: Console

    /// A program that exits with this code will fail the same way again (`EX_CONFIG`).
    static let hopeless: Int32 = 78
    /// How long a program may take to end in order before it is killed.
    static let endSeconds = 15

    /// Runs until the first signal, then ends the workers and after them the hub.
    /// - Throws: `ExitCode` where a program cannot run at all.
    func run(_ plan: UpPlan, until signals: UnixSignalsSequence) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let hub = Task { try await keepRunning(plan.hub) }
            let workers = plan.workers.map { worker in Task { try await keepRunning(worker) } }
            for task in [hub] + workers { group.addTask { try await task.value } }
            group.addTask {
                for await _ in signals { break }
                throw CancellationError()
            }
            do {
                try await group.next()
            } catch is CancellationError {}
            console.write("stopping", from: plan.hub.name)
            for worker in workers { worker.cancel() }
            for worker in workers { _ = await worker.result }
            hub.cancel()
            let end = await hub.result
            group.cancelAll()
            for result in [end] + (await results(of: workers)) { try result.get() }
        }
    }

    private func results(of tasks: [Task<Void, any Error>]) async -> [Result<Void, any Error>] {
        var results: [Result<Void, any Error>] = []
        for task in tasks { results.append(await task.result) }
        return results
    }

    /// Starts a program again whenever it ends, until the task is cancelled.
    private func keepRunning(_ program: UpPlan.Program) async throws {
        var pause = RestartPause()
        while !Task.isCancelled {
            let started = MonotonicClock.nowMilliseconds
            let status: TerminationStatus
            do {
                status = try await run(program)
            } catch is CancellationError {
                return
            } catch {
                guard !Task.isCancelled else { return }
                Failure.say("cannot start \(program.path): \(error). Build all products first.")
                throw ExitCode(Failure.some)
            }
            guard !Task.isCancelled else { return }
            if status == .exited(Self.hopeless) { throw ExitCode(Failure.some) }
            let wait = pause.afterDeath(livedMilliseconds: MonotonicClock.nowMilliseconds - started)
            console.write("ended (\(status)); starting again in \(wait) ms", from: program.name)
            try? await Task.sleep(for: .milliseconds(wait))
        }
    }

    /// One life of a program.
    private func run(_ program: UpPlan.Program) async throws -> TerminationStatus {
        var options = PlatformOptions()
        // A group of its own: ^C reaches `up` alone, which ends the programs in order.
        options.processGroupID = 0
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(Self.endSeconds))]
        let result = try await Subprocess.run(
            .path(FilePath(program.path)), arguments: .init(program.arguments), platformOptions: options,
            input: .inputWriter, output: .discarded, error: .sequence
        ) { execution in
            console.write("started, process \(execution.processIdentifier.value)", from: program.name)
            for try await line in execution.standardError.strings() {
                console.write(line, from: program.name)
            }
        }
        return result.terminationStatus
    }
}
