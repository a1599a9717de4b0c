// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A library module. Dependencies point upwards in the list below and never sideways between stages.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func service(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies + [arguments], swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
        resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "dateline",
    products: [
        .executable(name: "dateline", targets: ["dateline"]),
        .executable(name: "dateline-hub", targets: ["dateline-hub"]),
        .executable(name: "dateline-extract", targets: ["dateline-extract"]),
        .executable(name: "dateline-classify", targets: ["dateline-classify"]),
        .executable(name: "dateline-dedup", targets: ["dateline-dedup"]),
        .executable(name: "dateline-collect", targets: ["dateline-collect"]),
        .executable(name: "dateline-dashboard", targets: ["dateline-dashboard"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CPSL", providers: [.apt(["libpsl-dev"])]),
        .systemLibrary(name: "CIDN2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CPostgreSQL", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CHTMLEvents", dependencies: ["CLibXML2"]),
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),

        module("ZeroMQ", ["CZeroMQ"]),
        module("Wire"),
        module("Intake", ["Wire", crypto], resources: [.copy("Resources")]),
        module("Journal", ["Wire", grdb, collections]),
        module("Hub", ["Wire", "ZeroMQ", "Journal", collections]),
        module("Worker", ["Wire", "ZeroMQ", collections]),
        module("Client", ["Wire", "ZeroMQ"]),

        module("Language", ["Wire"], resources: [.copy("Resources")]),
        module(
            "Pages", ["CHTMLEvents", "CCLD2", "CUchardet", "Language", "Wire"],
            resources: [.copy("Resources")]),
        module(
            "Extraction", ["Wire", "Language", "Pages", "Worker", collections],
            resources: [.copy("Resources")]),
        module(
            "Classification", ["CIDN2", "CPSL", "Wire", "Language", "Worker"],
            resources: [.copy("Resources")]),
        module(
            "Deduplication", ["CPostgreSQL", "Wire", "Language", "Worker", crypto, grdb],
            resources: [.copy("Resources")]),
        module("Collection", ["Wire", "ZeroMQ", "Worker", grdb, collections]),

        module("Operations", ["Wire", "ZeroMQ", "Worker", arguments, log, lifecycle, signals]),
        module("Explanation", ["Wire"]),
        module("Dashboard", ["CZlib", "Wire", "Explanation", grdb, collections], resources: [.copy("Resources")]),
        module(
            "DashboardServer",
            [
                "Wire", "ZeroMQ", "Client", "Dashboard", "Operations", hummingbird, nioCore, nioPosix, httpTypes,
                log, lifecycle, collections,
            ]),

        module(
            "Commands",
            [
                "Wire", "ZeroMQ", "Intake", "Client", "Pages", "Extraction", "Classification",
                "Deduplication",
                "Collection", "Worker", "Explanation", "Dashboard", "Operations", arguments, subprocess, signals, system,
            ]),

        service("dateline", ["Commands"]),
        service("dateline-hub", ["Operations", "Hub", "Journal", "Intake", "Wire", "ZeroMQ", log]),
        service("dateline-extract", ["Operations", "Extraction", "Wire"]),
        service("dateline-classify", ["Operations", "Classification", "Wire"]),
        service("dateline-dedup", ["Operations", "Deduplication", "Worker", "Wire"]),
        service("dateline-collect", ["Operations", "Collection", "Worker", "Wire", "ZeroMQ", log]),
        service("dateline-dashboard", ["Operations", "DashboardServer", "ZeroMQ", log]),
        service("dateline-train", ["Language"]),

        .executableTarget(
            name: "duplicates-bench", dependencies: ["Deduplication", "Wire", arguments],
            path: "Benchmarks/Duplicates", exclude: ["peers.py", "requirements.txt"],
            swiftSettings: strict),

        tests("ZeroMQ"),
        tests("Wire"),
        tests("Intake", ["Wire"]),
        tests("Journal", ["Wire", grdb, collections]),
        tests("Hub", ["Journal", "Wire", "ZeroMQ", collections]),
        tests("Worker", ["Wire", "ZeroMQ"]),
        tests("Client", ["Wire"]),
        tests("Language", ["Wire"]),
        tests("Pages"),
        tests("Extraction", ["Language", "Wire"]),
        tests("Classification", ["Language", "Wire"]),
        tests("Deduplication", ["Wire", "Worker"]),
        tests("Collection", ["Worker", "Wire", "ZeroMQ", grdb]),
        tests("Explanation", ["Wire"]),
        tests("Dashboard", ["Wire", grdb]),
        tests("Operations", ["ZeroMQ"]),
    ]
)
