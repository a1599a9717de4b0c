public import ZeroMQ

/// CURVE keys on disk, one key a file.
///
/// A file holds lines; empty ones and those that start with `#` are skipped. The one other line is
/// `curve-secret-key` or `curve-public-key`, a space, and the key in Z85, so that the halves of a pair cannot
/// be mistaken for each other.
public enum KeyFile {
    enum Label: String {
        case secret = "curve-secret-key"
        case publicKey = "curve-public-key"
    }

    /// A key file is some 150 bytes long; a longer one is something else.
    static let maximumFileBytes = 4_096

    /// Writes the secret key to `path`, for its owner only (0600), and the public key to `path.public`
    /// (0644). Both are on disk when this returns.
    /// - Throws: ``KeyFileError``, also when a file is there already: it could be the only copy of a key.
    public static func save(_ keys: CurveKeyPair, to path: String) throws(KeyFileError) {
        let secret = text(
            of: .secret, keys.secretKey.z85, comment: "Whoever reads this can pose as its owner.")
        let open = text(of: .publicKey, "\(keys.publicKey)", comment: "Give this to peers.")
        try FileAccess.create(path, mode: 0o600, secret)
        do {
            try FileAccess.create(publicPath(for: path), mode: 0o644, open)
        } catch {
            FileAccess.remove(path)
            throw error
        }
    }

    /// Reads a secret key and derives its public key.
    /// - Throws: ``KeyFileError``, also when anyone but the owner may read or write the file.
    public static func loadKeyPair(from path: String) throws(KeyFileError) -> CurveKeyPair {
        let text = try FileAccess.read(path, upTo: maximumFileBytes, ownerOnly: true)
        guard let secretKey = CurveSecretKey(z85: try value(of: .secret, in: text, at: path)) else {
            throw KeyFileError(.malformed, path)
        }
        do {
            return try CurveKeyPair(secretKey: secretKey)
        } catch {
            throw KeyFileError(.malformed, path)
        }
    }

    /// Reads a public key.
    public static func loadPublicKey(from path: String) throws(KeyFileError) -> CurvePublicKey {
        let text = try FileAccess.read(path, upTo: maximumFileBytes, ownerOnly: false)
        guard let key = CurvePublicKey(try value(of: .publicKey, in: text, at: path)) else {
            throw KeyFileError(.malformed, path)
        }
        return key
    }

    /// Where ``save(_:to:)`` puts the public key of the secret key at `path`.
    public static func publicPath(for path: String) -> String { path + ".public" }

    private static func text(of label: Label, _ key: String, comment: String) -> String {
        "# \(comment)\n\(label.rawValue) \(key)\n"
    }

    private static func value(
        of label: Label, in text: String, at path: String
    ) throws(KeyFileError) -> String {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        guard lines.count == 1, let line = lines.first else { throw KeyFileError(.malformed, path) }
        let fields = line.split(separator: " ", maxSplits: 1)
        guard fields.count == 2, let found = Label(rawValue: String(fields[0])) else {
            throw KeyFileError(.malformed, path)
        }
        guard found == label else { throw KeyFileError(.otherKind(wanted: label.rawValue), path) }
        return String(fields[1])
    }
}
