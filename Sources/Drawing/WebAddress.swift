/// An address that is safe to link to from a picture: a page on the web, and nothing that could break out of a link.
struct WebAddress {
    /// The address with every character that an address cannot hold percent-encoded.
    let text: String

    /// Nil for anything but `http` and `https`, such as a script.
    init?(_ address: String) {
        let lowercased = address.lowercased()
        guard lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") else { return nil }
        text = address.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            return byte < 0x80 && Self.allowed.contains(scalar)
                ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,=%".unicodeScalars)
}
