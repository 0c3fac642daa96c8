import ArgumentModel
import ArgumentParser
import Drawing
import Foundation
import Graphviz
import Querying

/// `counterpoint render`: a graph file becomes a picture.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Draw an argument graph: who claims what, and what supports or contradicts what.",
        discussion: """
            Claims are boxes around the theses they bear on: what supports a thesis stands to its left, what contradicts \
            it to its right. A big graph is cut down to the claims that matter most to the argument; how many are shown \
            is said on standard error. In SVG every part says what it is when pointed at, and claims link to their \
            articles where these have a web address. No Graphviz program is needed.

            EXAMPLES:
              counterpoint render graph.json -o graph.svg
              counterpoint render graph.json -o graph.png --theme dark --top 20
              counterpoint render graph.json -o ban.svg --focus "TikTok should be banned" --radius 1
              counterpoint render graph.json -o who.pdf --view actors
              counterpoint render graph.json -o sets.svg --group-by set --only contradicts
              counterpoint render graph.json -o strong.svg --shade strength
            """)

    /// What the picture is of.
    enum View: String, ExpressibleByArgument, CaseIterable {
        case claims, actors
    }

    /// The colours.
    enum ThemeName: String, ExpressibleByArgument, CaseIterable {
        case light, dark

        var theme: Theme { self == .light ? .light : .dark }
    }

    /// What the shade of a claim tells.
    enum Shade: String, ExpressibleByArgument, CaseIterable {
        case strength
    }

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var finding: FindingOptions

    @Option(help: "What to write; by default what the output's extension says, else svg.")
    var format: OutputFormat?

    @Option(help: "Graphviz's layout; by default dot for up to \(Picture.mostNodesInLayers) nodes and sfdp for more.")
    var engine: Engine?

    @Option(help: "The colours.")
    var theme = ThemeName.light

    @Option(help: "What the picture is of: claims and their relations, or who speaks well or ill of whom.")
    var view = View.claims

    @Option(name: .customLong("group-by"), help: "Put claims in labelled boxes.")
    var grouping = PictureOptions.Grouping.none

    @Option(help: "The most claims (or actors) to show, the most important first.")
    var top = SelectionOptions.defaultLimit

    @Flag(help: "Show all claims (or actors).")
    var all = false

    @Option(
        help: ArgumentHelp("Show only the surroundings of a claim, an actor or an article.", valueName: "text-or-id"))
    var focus: String?

    @Option(help: "How many relations away from the focus a claim may be.")
    var radius = 2

    @Option(
        name: .customLong("min-confidence"),
        help: """
            Leave out relations (or leanings) less sure than this, 0 to 1; by default all relations are shown, and leanings \
            from \(Attitudes.leastConfidence).
            """)
    var minimumConfidence: Double?

    @Option(help: "Show one kind of relation only: supports or contradicts.")
    var only: Relation.Kind?

    @Flag(
        inversion: .prefixedNo,
        help: "Draw every actor with its stances, or none; by default those who deny or question a claim.")
    var actors: Bool?

    @Option(help: "Shade claims: 'strength' by how well each stands against what speaks for and against it (DF-QuAD).")
    var shade: Shade?

    @Option(help: "The title above the picture.")
    var title: String?

    @Option(
        name: .customLong("time-limit"),
        help: ArgumentHelp("Give up when the layout takes longer than this.", valueName: "seconds"))
    var timeLimit: Double?

    func validate() throws {
        if top < 1 { throw ValidationError("--top must be at least 1.") }
        if radius < 0 { throw ValidationError("--radius cannot be negative.") }
        if !(0...1).contains(minimumConfidence ?? 0) { throw ValidationError("--min-confidence lies between 0 and 1.") }
        if let timeLimit, timeLimit <= 0 { throw ValidationError("--time-limit must be greater than 0.") }
        if view == .actors, focus != nil || only != nil || grouping != .none || shade != nil {
            throw ValidationError("--focus, --only, --group-by and --shade are for --view claims.")
        }
    }

    func run() throws {
        let console = output.console
        let format = try self.format ?? output.file.format(usual: .svg, others: ["gv": .dot])
        try output.file.check(inputs: [graph])
        if let timeLimit {
            let arguments = ["--format", format.rawValue, "--output", "-"]
            return try output.file.write(try TimeLimit(seconds: timeLimit).rerun(adding: arguments))
        }
        let picture = try picture(of: try GraphInput.graph(at: graph), console)
        let engine = engine ?? picture.engine
        if engine == .dot, picture.nodeCount > Picture.mostNodesInLayers {
            console.note(
                "dot is slow for \(picture.nodeCount) nodes: --engine sfdp is quicker, and --focus or --top show less")
        } else if self.engine == nil, engine != .dot {
            console.note(
                "laid out by sfdp, since \(picture.nodeCount) nodes are too many for layers: --focus or --top show less"
            )
        }
        if grouping != .none, engine != .dot, engine != .fdp {
            console.note(
                "\(engine.rawValue) draws no boxes for --group-by: --engine fdp does, or --focus or --top for fewer claims"
            )
        }
        do {
            try output.file.write(Data(try picture.rendered(as: format, engine: engine)))
        } catch let error as GraphvizError {
            throw Trouble("\(error)")
        }
    }

    private func picture(of graph: ArgumentGraph, _ console: Console) throws -> Picture {
        let limit = all ? nil : top
        var options = PictureOptions(theme: theme.theme, grouping: grouping, title: title)
        if let actors { options.actors = actors ? .all : .none }
        switch view {
        case .actors:
            let attitudes = Attitudes(in: graph, minimumConfidence: minimumConfidence ?? Attitudes.leastConfidence)
            let unsure = Attitudes(in: graph, minimumConfidence: 0).all.count - attitudes.all.count
            if minimumConfidence == nil, unsure > 0 {
                console.note(
                    "left out \(String(count: unsure, "leaning")) less sure than \(Attitudes.leastConfidence); --min-confidence 0 for all"
                )
            }
            if attitudes.actors.isEmpty { console.note("no claim speaks well or ill of an actor") }
            let shown = attitudes.leading(limit).count
            if shown < attitudes.actors.count {
                console.note("showing \(shown) of \(attitudes.actors.count) actors; --all for all")
            }
            return Picture(of: attitudes, in: graph, limit: limit, options: options)
        case .claims:
            let selection = Selection(
                of: graph,
                SelectionOptions(
                    limit: limit, focus: try focused(in: graph, console), radius: radius,
                    minimumConfidence: minimumConfidence ?? 0, only: only))
            if graph.claims.isEmpty { console.note("the graph has no claims") }
            if selection.claims.count < selection.candidates {
                let isFull = selection.claims.count >= (limit ?? .max)
                console.note(
                    "showing \(selection.claims.count) of \(selection.candidates) claims"
                        + (isFull ? "" : ", the others without relations") + "; --all for all")
            }
            return Picture(of: graph, selection: selection, options: options, highlights: highlights(in: graph))
        }
    }

    /// The strengths that shade the claims, where they are asked for.
    private func highlights(in graph: ArgumentGraph) -> Highlights {
        guard shade == .strength else { return Highlights() }
        let strengths = Weighing(graph).strengths(.dfQuAD).values
        return Highlights(strengths: Dictionary(uniqueKeysWithValues: zip(graph.claims.map(\.id), strengths)))
    }

    /// The claims in focus: one claim, those to which an actor takes a stance, or those of an article.
    private func focused(in graph: ArgumentGraph, _ console: Console) throws -> [Claim.ID]? {
        guard let focus else { return nil }
        let finder = PlaceFinder(in: graph, finding, console: console)
        let claims: [Claim.ID]
        if let article = finder.article(focus) {
            claims = graph.claims.filter { $0.articles.contains(article.id) }.map(\.id)
        } else {
            switch try finder.place(focus, isExact: false, role: "--focus") {
            case .claim(let position): claims = [graph.claims[position].id]
            case .actor(let position):
                claims = Set(graph.assertions(by: graph.actors[position].id).map(\.claim)).sorted()
            }
        }
        guard !claims.isEmpty else { throw Trouble("--focus: \(focus) has no claim to show") }
        return claims
    }
}
