import Foundation
import Wire
import ZeroMQ

/// Where a pipeline on this machine listens.
struct Addresses: Hashable, Codable {
    var articles: String
    var work: String
    var events: String
    var replay: String
    /// Of the page, as a browser takes it.
    var page: String

    /// Finds a free port for each that is 0, and checks that the others are free.
    /// A port must be known before its process starts, because what restarts must come back to it.
    /// - Throws: `AddressError` where a port is taken.
    init(articles: UInt16, work: UInt16, events: UInt16, replay: UInt16, page: UInt16) throws {
        let context = try Context()
        // All are held until all are found, so that no free port is given twice.
        let first = try Self.reserve(articles, option: "--articles-port", in: context)
        let second = try Self.reserve(work, option: "--work-port", in: context)
        let third = try Self.reserve(events, option: "--events-port", in: context)
        let fourth = try Self.reserve(replay, option: "--replay-port", in: context)
        let fifth = try Self.reserve(page, option: "--page-port", in: context)
        self.articles = first.endpoint.text
        self.work = second.endpoint.text
        self.events = third.endpoint.text
        self.replay = fourth.endpoint.text
        self.page = "http" + fifth.endpoint.text.dropFirst(3)
    }

    private struct Reservation: ~Copyable {
        let socket: Socket
        let endpoint: Endpoint
    }

    private static func reserve(_ port: UInt16, option: String, in context: Context) throws -> Reservation {
        let socket = try Socket(.pair, in: context)
        do {
            let endpoint = try socket.bind(Endpoint("tcp://127.0.0.1:\(port)"))
            return Reservation(socket: socket, endpoint: endpoint)
        } catch {
            throw AddressError(port: port, option: option, cause: "\(error)")
        }
    }

    func write(to file: URL) throws {
        try Data(try JSON.encode(self)).write(to: file, options: .atomic)
    }

    func text(events folder: String) -> String {
        """
        articles  \(articles)
        work      \(work)
        events    \(events)
        replay    \(replay)
        page      \(page)
        files     \(folder)
        """
    }
}
