public import Journal
import Synchronization
public import Wire
public import ZeroMQ

/// A hub: one thread that owns both sockets and the journal, and drives `HubState`.
public final class HubLoop: Sendable {
    /// Reads what a publisher sent into an article, or says why it cannot be taken.
    public typealias Intake = @Sendable ([UInt8]) -> Result<Article, Refusal>

    private let configuration: HubConfiguration
    private let journalPath: String
    private let journalConfiguration: JournalConfiguration
    private let intake: Intake
    private let context: Context
    private let security: SocketOptions.Security
    private let observer: any HubObserver
    private let waker: Waker
    private let isStopping = Atomic(false)

    /// - Parameters:
    ///   - journal: the path of the database file; its directory must exist.
    ///   - security: of both sockets.
    /// - Throws: `HubError` for a configuration that cannot be.
    public init(
        configuration: HubConfiguration, journal: String,
        journalConfiguration: JournalConfiguration = JournalConfiguration(),
        intake: @escaping Intake, context: Context, security: SocketOptions.Security = .none,
        observer: any HubObserver
    ) throws(HubError) {
        try configuration.check()
        self.configuration = configuration
        journalPath = journal
        self.journalConfiguration = journalConfiguration
        self.intake = intake
        self.context = context
        self.security = security
        self.observer = observer
        do {
            waker = try Waker()
        } catch {
            throw .socket(error.description)
        }
    }

    /// Runs until `stop`, then drains: articles are answered `busy`, workers told GOODBYE, held jobs
    /// awaited for `drainMilliseconds` at most. Blocks the thread that calls.
    /// - Throws: `HubError`; a journal that cannot be written ends the hub at once.
    public func run() throws(HubError) {
        do {
            let driver = try HubDriver(
                configuration: configuration,
                journal: Journal(path: journalPath, configuration: journalConfiguration),
                intake: intake,
                sockets: HubSockets(configuration, context: context, security: security, waker: waker),
                observer: observer)
            while try driver.turn(isStopping: isStopping.load(ordering: .acquiring)) {}
        } catch let error as JournalError {
            throw .journal(error)
        } catch let error as ZeroMQError {
            throw .socket(error.description)
        } catch {
            throw error as? HubError ?? .socket("\(error)")
        }
    }

    /// Asks the hub to drain and end. From any thread, any number of times.
    public func stop() {
        isStopping.store(true, ordering: .releasing)
        waker.wake()
    }
}
