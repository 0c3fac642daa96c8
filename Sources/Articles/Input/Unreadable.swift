/// Why an input cannot be read, in words that complete "skipped: …".
struct Unreadable: Error {
    var reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    /// The most bytes that one article may have. Longer ones are no articles.
    static let sizeLimit = 16 << 20

    static let tooLarge = Unreadable("larger than the \(sizeLimit >> 20) MB that an article may have")
}
