import ArgumentParser

/// How a command that answers in words writes its answer.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
