import Foundation

@testable import Deduplication

/// A PostgreSQL server of the tests' own, in a temporary folder, reached by a socket in it. Started once, on
/// first use; it ends with the tests.
final class PostgresServer: Sendable {
    /// `nil` where Debian's `postgresql` is not installed.
    static let shared = binaries.flatMap { try? PostgresServer($0) }

    private let folder: URL

    /// The folder of `initdb` and `postgres`, of the newest version.
    private static let binaries: URL? = {
        let versions = URL(fileURLWithPath: "/usr/lib/postgresql")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: versions.path)) ?? []
        return names.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }.last.map {
            versions.appending(path: "\($0)/bin")
        }
    }()

    private init(_ binaries: URL) throws {
        // Socket paths are short.
        folder = URL(fileURLWithPath: "/tmp/dateline-pg-\(UInt32.random(in: .min ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if getuid() == 0 { try Self.run(["chown", "postgres", folder.path]) }
        let data = folder.appending(path: "data").path
        try Self.run(
            Self.unprivileged + [
                binaries.appending(path: "initdb").path, "--auth=trust", "--no-sync", "--username=postgres",
                "-D", data,
            ])
        // The shell ends the server when the tests are gone, however they went.
        let script = """
            "$@" & server=$!
            while [ -d /proc/\(getpid()) ] && [ -d /proc/$server ]; do sleep 1; done
            kill -INT $server; wait $server; rm -rf "\(folder.path)"
            """
        let log = Pipe()
        try Self.start(
            Self.unprivileged + [
                "bash", "-c", script, "bash", binaries.appending(path: "postgres").path, "-D", data, "-k",
                folder.path,
                "-c", "listen_addresses=", "-c", "fsync=off", "-c", "lc_messages=C",
            ], log: log)
        try Self.waitUntilReady(log.fileHandleForReading)
    }

    /// An empty database.
    func database() throws -> String {
        let name = "t\(UInt64.random(in: .min ... .max))"
        try PostgresConnection(address("postgres")).run("CREATE DATABASE \(name)")
        return address(name)
    }

    private func address(_ database: String) -> String {
        "postgres://postgres@/\(database)?host=\(folder.path)"
    }

    /// Reads the server's log until it says that it listens, and lets the rest flow off.
    private static func waitUntilReady(_ log: FileHandle) throws {
        var text = ""
        while !text.contains("ready to accept connections") {
            let more = log.availableData
            guard !more.isEmpty else {
                throw PostgresError(message: "the test's server does not start: \(text)")
            }
            text += String(decoding: more, as: UTF8.self)
        }
        log.readabilityHandler = { _ = $0.availableData }
    }

    /// PostgreSQL refuses to run as root.
    private static var unprivileged: [String] { getuid() == 0 ? ["runuser", "-u", "postgres", "--"] : [] }

    private static func run(_ command: [String]) throws {
        let process = try start(command)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw PostgresError(message: "\(command) failed") }
    }

    @discardableResult
    private static func start(_ command: [String], log: Pipe? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = log ?? FileHandle.nullDevice
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        try process.run()
        return process
    }
}
