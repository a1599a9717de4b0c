import Foundation
import Synchronization
import Wire
import ZeroMQ

@testable import Hub

/// A hub on ports of its own, with a journal that goes with it.
final class HubHarness {
    /// Tells where the hub listens.
    private final class Observer: HubObserver {
        private let addresses = Mutex<(articles: String, work: String)?>(nil)
        private let isListening = DispatchSemaphore(value: 0)

        func observe(_ notice: HubNotice) {
            guard case .listening(let articles, let work) = notice else { return }
            addresses.withLock { $0 = (articles, work) }
            isListening.signal()
        }

        func wait() -> (articles: String, work: String)? {
            guard isListening.wait(timeout: .now() + 30) == .success else { return nil }
            return addresses.withLock { $0 }
        }
    }

    static let journalName = "journal.sqlite"
    let directory: URL
    let context: Context
    private let loop: HubLoop
    private let thread: NamedThread
    private let failure: Failure
    let articles: Endpoint
    let work: Endpoint

    final class Failure: Sendable {
        let error = Mutex<HubError?>(nil)
    }

    init(_ configuration: HubConfiguration = HubConfiguration(), directory: URL? = nil) throws {
        self.directory =
            directory
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("hub-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.directory, withIntermediateDirectories: true)
        context = try Context()
        var configuration = configuration
        configuration.articlesEndpoint = "tcp://127.0.0.1:0"
        configuration.workEndpoint = "tcp://127.0.0.1:0"
        let observer = Observer()
        let loop = try HubLoop(
            configuration: configuration,
            journal: self.directory.appendingPathComponent(Self.journalName).path,
            intake: HubHarness.read, context: context, observer: observer)
        let failure = Failure()
        self.loop = loop
        self.failure = failure
        thread = try NamedThread("hub") {
            do {
                try loop.run()
            } catch {
                failure.error.withLock { $0 = error as? HubError }
            }
        }
        let addresses = observer.wait()
        articles = Endpoint(addresses?.articles ?? "")
        work = Endpoint(addresses?.work ?? "")
    }

    func askToStop() { loop.stop() }

    /// Drains the hub and waits for its end.
    /// - Returns: the error it ended with.
    func stop() -> HubError? {
        loop.stop()
        thread.join()
        return failure.error.withLock { $0 }
    }

    deinit {
        loop.stop()
        thread.join()
    }

    /// Takes a JSON object with `id` and `digest`.
    private static func read(_ bytes: [UInt8]) -> Result<Article, Refusal> {
        struct Sent: Decodable {
            var id: String
            var digest: String
        }
        guard let sent = try? JSON.decode(Sent.self, from: bytes) else {
            return .failure(Refusal(code: .notJSON, reason: "Not JSON."))
        }
        return .success(Article(id: sent.id, headline: "H", articleBody: "B", digest: sent.digest))
    }
}
