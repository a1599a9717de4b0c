import Synchronization

/// A classifier whose registry files can be read again while it works. The last good one stays in use.
public final class LiveClassifier: Sendable {
    private let files: RegistryFiles
    private let classifier: Mutex<Classifier>

    /// - Throws: `RegistryError` or `ResourceError` where a file cannot be used.
    public init(_ files: RegistryFiles = RegistryFiles()) throws {
        self.files = files
        classifier = Mutex(try Classifier(registry: files.registry()))
    }

    /// The one that was read last.
    public var current: Classifier { classifier.withLock { $0 } }

    /// Reads the files again; articles that are being classified keep what they began with.
    /// - Throws: `RegistryError` with every broken line, and nothing has changed.
    public func reload() throws {
        let fresh = try Classifier(registry: files.registry())
        classifier.withLock { $0 = fresh }
    }
}
