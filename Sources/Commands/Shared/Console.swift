import Foundation
import Synchronization

/// What a command says to the person at the terminal, on standard error: notes, and a progress line.
final class Console: Sendable {
    let isQuiet: Bool
    /// Whether standard error is a terminal that can erase a line, so that a progress line makes sense.
    let isTerminal: Bool
    private let hasProgress = Mutex(false)

    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
        isTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Says one line, unless quiet.
    func note(_ message: String) {
        guard !isQuiet else { return }
        clearProgress()
        Self.write(message + "\n")
    }

    /// Shows how far the work is, on a terminal only; the next note or progress takes its place.
    func progress(_ message: String) {
        guard !isQuiet, isTerminal else { return }
        hasProgress.withLock { $0 = true }
        Self.write("\r\u{1B}[K" + message)
    }

    /// Takes the progress line away.
    func clearProgress() {
        if hasProgress.withLock({ had in
            defer { had = false }; return had
        }) {
            Self.write("\r\u{1B}[K")
        }
    }

    /// Writes to standard error whatever the settings.
    static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
