/// The version of this software, as workers tell it to hubs and `--version` prints it.
public enum SoftwareVersion {
    /// Semantic versioning.
    public static let current = "0.1.0"
    /// The version of the enrichment in an event's `id`: raised whenever stages judge differently.
    public static let enrichment = 1
}
