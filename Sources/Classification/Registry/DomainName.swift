import CIDN2
import CPSL

/// What the Public Suffix List and internationalised domain names (UTS 46) say of a host name.
enum DomainName {
    /// The form in which hosts are compared: "xn--mnchen-3ya.example" for "München.example".
    /// `nil` where the name is none that could be registered.
    static func ascii(_ name: String) -> String? {
        var converted: UnsafeMutablePointer<CChar>?
        let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue)
        guard idn2_to_ascii_8z(name, &converted, flags) == IDN2_OK.rawValue, let converted else { return nil }
        defer { idn2_free(converted) }
        return String(cString: converted)
    }

    /// The domain that somebody registered, in the form that `ascii` gives: "example.co.uk" of
    /// "news.example.co.uk"; `nil` where nobody can register the name.
    static func registrable(_ name: String) -> String? {
        name.withCString { bytes in
            psl_builtin().flatMap { psl_registrable_domain($0, bytes) }.map { String(cString: $0) }
        }
    }

    /// Names below it belong to different owners: "co.uk", "com".
    static func isPublicSuffix(_ name: String) -> Bool {
        name.withCString { bytes in psl_builtin().map { psl_is_public_suffix($0, bytes) == 1 } ?? false }
    }
}
