public import ArgumentModel
import Graphviz

extension Picture {
    /// Draws who speaks well or ill of whom.
    ///
    /// - Parameter limit: the most actors to show, those in most articles first; nil shows all.
    public init(
        of attitudes: Attitudes, in graph: ArgumentGraph, limit: Int? = SelectionOptions.defaultLimit,
        options: PictureOptions = PictureOptions()
    ) {
        let wording = Wording(graph: graph)
        let shown = attitudes.leading(limit)
        let drawn = attitudes.all.filter { shown.contains($0.speaker) && shown.contains($0.target) }
        let theme = options.theme
        var entries = [Legend.Entry.box("actor", fill: theme.actor, border: theme.actorBorder)]
        for sentiment in [Claim.Sentiment.positive, .negative]
        where drawn.contains(where: { $0.sentiment == sentiment }) {
            entries.append(.line(Wording.verb(sentiment), Line(sentiment, articles: 2, theme: theme)))
        }
        entries.append(.words("the thicker, the more articles"))
        let of = shown.count < attitudes.actors.count ? "\(shown.count) of " : ""
        let subtitle =
            "\(of)\(String(count: attitudes.actors.count, "actor")) · \(String(count: graph.articles.count, "article"))"
        let title = options.title ?? "Who speaks well or ill of whom"
        var words: [String: String] = [:]
        var dot = Frame(theme: theme, title: title, subtitle: subtitle, legend: Legend(entries: entries)).graph()
        dot.nodes = shown.compactMap(graph.actor).map { actor in
            words[SVGDocument.id(actor.id)] = wording.description(of: actor)
            return DOTNode(actor.id, wording.ellipse(of: actor, theme: theme))
        }
        dot.edges = drawn.enumerated().map { number, attitude in
            let id = "attitude-\(number + 1)"
            words[id] = wording.description(of: attitude)
            var attributes = Line(attitude.sentiment, articles: attitude.articles.count, theme: theme).attributes
            attributes["id"] = "\(id)"
            attributes["class"] = "\(attitude.sentiment.rawValue)"
            attributes["tooltip"] = "\(wording.description(of: attitude))"
            return DOTEdge(from: attitude.speaker, to: attitude.target, attributes)
        }
        let praise = drawn.count { $0.sentiment == .positive }
        self.init(
            dot: dot, title: title,
            description:
                "\(String(count: shown.count, "actor")): \(praise) speak well and \(drawn.count - praise) ill of another.",
            words: words)
    }
}

extension Line {
    /// Praise looks like support and blame like contradiction; the more articles, the thicker.
    init(_ sentiment: Claim.Sentiment, articles: Int, theme: Theme) {
        let width = 1 + min(Double(articles), 8) * 0.5
        switch sentiment {
        case .positive: self.init(colour: theme.supports, width: width, end: "normal")
        case .negative: self.init(colour: theme.contradicts, width: width, style: "dashed", end: "tee")
        }
    }
}

extension Wording {
    static func verb(_ sentiment: Claim.Sentiment) -> String {
        sentiment == .positive ? "speaks well of" : "speaks ill of"
    }

    /// `Ada Moreno speaks ill of Tram Board (2 articles): “A”; “B”`
    func description(of attitude: Attitudes.Attitude) -> String {
        let claims = attitude.claims.prefix(3).map(quoted).joined(separator: "; ")
        let articles = String(count: attitude.articles.count, "article")
        return
            "\(name(of: attitude.speaker)) \(Self.verb(attitude.sentiment)) \(name(of: attitude.target)) (\(articles)): \(claims)"
    }
}
