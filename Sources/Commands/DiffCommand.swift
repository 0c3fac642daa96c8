import ArgumentModel
import ArgumentParser
import Comparing
import Drawing
import Foundation
import Graphviz
import Language

/// `counterpoint diff`: what changed between article sets.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed between two article sets.",
        discussion: """
            Takes two graph files, or one with two of its sets, or folders of articles that are built on the way; more \
            than two make a timeline. Claims are matched by meaning and actors by name, one to one; a claim that is near \
            but not the same is shown as revised, with its words marked. The most important changes come first, and the \
            first 40 are told in full; JSON has them all.

            The exit status is 0 where nothing differs, 1 where something does, 2 on trouble.

            EXAMPLES:
              counterpoint diff 2020.json 2024.json
              counterpoint diff graph.json --sets 2020 2024 --noise-floor
              counterpoint diff old/ new/ --format md -o report.md
              counterpoint diff 2020.json 2024.json -o changes.svg
              counterpoint diff 2020.json 2022.json 2024.json
            """)

    /// What is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, md, svg, png, pdf, dot

        /// What Graphviz calls it; nil where it is no picture.
        var picture: OutputFormat? { OutputFormat(rawValue: rawValue).flatMap { self == .json ? nil : $0 } }
    }

    @Argument(help: "Graph files or article folders, oldest first; NAME=PATH names one.")
    var inputs: [String]

    @Option(parsing: .upToNextOption, help: "Compare these sets of one graph, oldest first.")
    var sets: [String] = []

    @Option(help: "What to write; by default what the output's extension says, else text.")
    var format: Format?

    @Option(name: [.short, .customLong("output")], help: "The file to write; standard output when absent or '-'.")
    var output: String?

    @Option(help: "Show changes of this topic only; repeatable.")
    var only: [Event.Topic] = []

    @Option(name: .customLong("min-importance"), help: "Leave out changes that matter less than this, 0 to 1.")
    var minimumImportance = 0.0

    @Flag(
        name: .customLong("noise-floor"),
        help: "Measure each change against what chance makes, by diffing random halves of each set.")
    var measuresNoise = false

    @Option(help: "How many times --noise-floor splits each set.")
    var rounds = 20

    @Option(help: "The number that the random halves follow from.")
    var seed: UInt64 = 1

    @Option(help: "The colours of a picture.")
    var theme = RenderCommand.ThemeName.light

    @Option(help: "The most changes in a text or report, or claims in a picture, those that matter most first.")
    var top = SelectionOptions.defaultLimit

    @Flag(help: "Show all changes, or all claims in a picture.")
    var all = false

    @Flag(help: "Indent JSON.")
    var pretty = false

    @Flag(name: .shortAndLong, help: "Print nothing: the exit status answers, and the file given with -o.")
    var quiet = false

    @OptionGroup var jobs: JobOptions

    func validate() throws {
        if sets.isEmpty, inputs.count < 2 { throw ValidationError("give two inputs, or one and --sets OLD NEW.") }
        if !sets.isEmpty, inputs.count != 1 { throw ValidationError("--sets compares sets of one graph.") }
        if sets.count == 1 { throw ValidationError("--sets wants two names or more.") }
        if !(0...1).contains(minimumImportance) { throw ValidationError("--min-importance lies between 0 and 1.") }
        if !(1...10_000).contains(rounds) { throw ValidationError("--rounds lies between 1 and 10000.") }
        if top < 1 { throw ValidationError("--top must be at least 1.") }
    }

    func run() throws {
        let console = Console(isQuiet: quiet)
        let format =
            try self.format
            ?? OutputFile(path: output).format(usual: .text, others: ["txt": .text, "gv": .dot, "markdown": .md])
        try OutputFile(path: output).check(inputs: inputs.map { GraphSource(argument: $0).path })
        let sides = try sides(console)
        try OutputFile(path: output).check(inputs: sides.flatMap { $0.graph.articles.compactMap(\.path) })
        if sides.count > 2, format.picture != nil {
            throw Trouble("a picture shows two sets, not \(sides.count): give two, or another --format")
        }
        let likeness = RememberedLikeness(try LanguageLikeness(models: .standard(), jobs: jobs.count))
        let steps = try zip(sides, sides.dropFirst()).map { try compare($0, $1, likeness, console) }
        if !quiet || !OutputFile(path: output).isStandardOutput {
            try OutputFile(path: output).write(try data(of: steps, between: sides, as: format, console))
        }
        if !steps.allSatisfy(\.isEmpty) { throw ExitCode(1) }
    }

    private func sides(_ console: Console) throws -> [DiffSide] {
        let sources = inputs.map(GraphSource.init(argument:))
        let named = Dictionary(grouping: sources, by: \.name)
        // Two files of one name in two folders are told apart by their folders.
        let given = try sources.map { source in
            let side = try source.side(jobs: jobs.count, console: console)
            return (named[source.name]?.count ?? 0) > 1 ? DiffSide(name: source.path, graph: side.graph) : side
        }
        guard let graph = given.first?.graph, !sets.isEmpty else { return given }
        return try sets.map { set in
            guard graph.sets.contains(set) else {
                throw Trouble("\(inputs[0]): no set \"\(set)\"; it has \(graph.sets.joined(separator: ", "))")
            }
            return DiffSide(name: set, graph: graph.subgraph(ofSet: set))
        }
    }

    private func compare(
        _ old: DiffSide, _ new: DiffSide, _ likeness: any ClaimLikeness, _ console: Console
    ) throws -> GraphDiff {
        var options = AlignmentOptions()
        options.jobs = jobs.count
        console.progress("comparing \(old.name) and \(new.name)")
        var diff = try GraphDiff(old: old, new: new, likeness: likeness, options: options)
        if measuresNoise {
            console.progress("measuring the noise of \(old.name) and \(new.name)")
            if let floor = try NoiseFloor(of: diff, likeness: likeness, options: options, rounds: rounds, seed: seed) {
                diff = diff.measured(by: floor)
            } else {
                console.note("no noise floor: neither \(old.name) nor \(new.name) has two articles to split")
            }
        }
        console.clearProgress()
        return diff.filter { change in
            change.importance >= minimumImportance && (only.isEmpty || only.contains(change.event.kind.topic))
        }
    }

    private func data(
        of steps: [GraphDiff], between sides: [DiffSide], as format: Format, _ console: Console
    ) throws -> Data {
        if steps.count == 1 { return try data(of: steps[0], as: format, console) }
        return data(of: Timeline(sides: sides, steps: steps), as: format)
    }

    private func data(of diff: GraphDiff, as format: Format, _ console: Console) throws -> Data {
        switch format {
        case .text: return Data(DiffText(style: style, limit: all ? nil : top).text(of: diff).utf8)
        case .md: return Data(DiffMarkdown.text(of: diff, limit: all ? nil : top).utf8)
        case .json: return diff.data(pretty: pretty)
        case .svg, .png, .pdf, .dot: return try picture(of: diff, as: format.picture ?? .svg, console)
        }
    }

    private func picture(of diff: GraphDiff, as format: OutputFormat, _ console: Console) throws -> Data {
        let drawing = DiffDrawing(of: diff, limit: all ? nil : top)
        let (shown, candidates) = (drawing.selection.claims.count, drawing.selection.candidates)
        if shown < candidates { console.note("showing \(shown) of \(candidates) claims; --all for all") }
        let picture = Picture(of: drawing, options: PictureOptions(theme: theme.theme))
        do throws(GraphvizError) {
            return Data(try picture.rendered(as: format))
        } catch {
            throw Trouble("\(error)")
        }
    }

    private func data(of timeline: Timeline, as format: Format) -> Data {
        let report = TimelineReport(timeline: timeline, limit: all ? nil : top)
        return switch format {
        case .json: timeline.data(pretty: pretty)
        case .md: Data(report.markdown.utf8)
        default: Data(report.text(style: style).utf8)
        }
    }

    /// Colours for a terminal, and for nothing else.
    private var style: Style { OutputFile(path: output).isStandardOutput ? .standardOutput : Style(isOn: false) }
}
