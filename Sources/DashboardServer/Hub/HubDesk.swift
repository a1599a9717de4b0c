import Client
import Dashboard
import NIOPosix
import Wire
import ZeroMQ

/// Asks the hub for whoever looks at the pipeline; many lookers cost one question a second.
actor HubDesk {
    private let endpoint: Endpoint
    private let context: Context

    private static let freshMilliseconds: Int64 = 1_000
    private static let timeoutMilliseconds = 2_000
    private static let lettersMaximum = 200
    /// Rates are taken over at least so long.
    private static let rateMilliseconds: Int64 = 5_000

    private struct Sample {
        var milliseconds: Int64
        var status: HubStatus
    }

    private var answer: (milliseconds: Int64, hub: PipelineView.Hub)?
    private var asking: Task<PipelineView.Hub, Never>?
    private var samples: [Sample] = []

    init(_ endpoint: Endpoint, context: Context) {
        self.endpoint = endpoint
        self.context = context
    }

    /// The hub's state, at most a second old, or why there is none.
    func hub() async -> PipelineView.Hub {
        if let answer, MonotonicClock.nowMilliseconds - answer.milliseconds < Self.freshMilliseconds {
            return answer.hub
        }
        if let asking { return await asking.value }
        let task = Task { await self.askAll() }
        asking = task
        let hub = await task.value
        asking = nil
        answer = (MonotonicClock.nowMilliseconds, hub)
        return hub
    }

    private func askAll() async -> PipelineView.Hub {
        do {
            guard case .status(let status) = try await ask(.status),
                case .deadLetters(let letters) = try await ask(
                    .deadLetters(.init(limit: Self.lettersMaximum)))
            else { return .silent("its answer is not understood.") }
            return .status(status, rates: rates(status), deadLetters: letters)
        } catch {
            return .silent("\(error)")
        }
    }

    /// Retries or drops one dead letter.
    /// - Returns: how many were there.
    func change(_ request: OperatorRequest) async throws -> Int {
        guard case .changed(let count) = try await ask(request) else { return 0 }
        answer = nil
        return count
    }

    /// The socket lives on a thread that may block.
    private func ask(_ request: OperatorRequest) async throws -> HubAnswer {
        let (endpoint, context) = (endpoint, context)
        return try await NIOThreadPool.singleton.runIfActive {
            var client = try HubClient(endpoint, in: context)
            client.timeoutMilliseconds = Self.timeoutMilliseconds
            return try client.ask(request)
        }
    }

    /// Jobs a second by stage, since a sample that is old enough.
    private func rates(_ status: HubStatus) -> [StageName: Double] {
        let now = MonotonicClock.nowMilliseconds
        samples.removeAll { $0.status.hub != status.hub }
        defer {
            samples.append(Sample(milliseconds: now, status: status))
            if let last = samples.lastIndex(where: { now - $0.milliseconds >= Self.rateMilliseconds }) {
                samples.removeFirst(last)
            }
        }
        guard let old = samples.first, now > old.milliseconds else { return [:] }
        let seconds = Double(now - old.milliseconds) / 1_000
        var rates: [StageName: Double] = [:]
        for stage in status.stages {
            guard let before = old.status.stages.first(where: { $0.stage == stage.stage }) else { continue }
            rates[stage.stage] = Double(max(0, stage.done - before.done)) / seconds
        }
        return rates
    }
}
