import Foundation

/// Colours for a terminal; none when the output is piped, `NO_COLOR` is set, or the terminal is dumb.
struct Style {
    /// The ANSI codes in use.
    enum Code: String {
        case bold = "1"
        case dim = "2"
        case underline = "4"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case magenta = "35"
        case cyan = "36"
    }

    let isOn: Bool

    /// The style for standard output.
    static var standardOutput: Style {
        let environment = ProcessInfo.processInfo.environment
        return Style(
            isOn: isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        )
    }

    func callAsFunction(_ text: String, _ codes: Code...) -> String {
        guard isOn, !codes.isEmpty else { return text }
        return "\u{1B}[" + codes.map(\.rawValue).joined(separator: ";") + "m" + text + "\u{1B}[0m"
    }
}
