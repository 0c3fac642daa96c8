import ArgumentModel
import Drawing
import Foundation
import Querying

/// What a graph holds about an actor, in words and as JSON.
struct ActorReport {
    let graph: ArgumentGraph
    let profile: ActorProfile
    let texts: ArticleTexts
    private let attitudes: [Attitudes.Attitude]
    /// How many more there are that are not sure enough.
    private let unsure: Int

    init(_ profile: ActorProfile, in graph: ArgumentGraph, texts: ArticleTexts) {
        self.graph = graph
        self.texts = texts
        self.profile = profile
        let id = profile.actor.id
        func attitudes(from confidence: Double) -> [Attitudes.Attitude] {
            Attitudes(in: graph, minimumConfidence: confidence).all.filter { $0.speaker == id || $0.target == id }
        }
        self.attitudes = attitudes(from: Attitudes.leastConfidence)
        unsure = attitudes(from: 0).count - self.attitudes.count
    }

    // MARK: - Text

    /// The profile in words.
    func text(_ style: Style) -> String {
        let actor = profile.actor
        var text = "\(style(actor.name, .bold))  \(style("\(actor.kind.rawValue), \(actor.id)", .dim))\n"
        if let description = actor.description { text += "  \(description)\n" }
        if !actor.aliases.isEmpty { text += "  also called \(actor.aliases.joined(separator: ", "))\n" }
        if profile.positions.isEmpty { text += "\nTakes no stance to any claim.\n" }
        for (stance, title) in [
            (Assertion.Stance.asserts, "Asserts"), (.denies, "Denies"), (.questions, "Questions"),
        ] {
            let positions = profile.positions.filter { $0.stance == stance }
            guard !positions.isEmpty else { continue }
            text += "\n\(style(title, .bold))\n"
            for position in positions {
                text += "  \(position.claim.id)  \(position.claim.text)\n"
                if let words = ownWords(in: position) { text += "    “\(words)”\n" }
                text += "    \(style(places(of: position), .dim))\n"
            }
        }
        text += selfContradictionsText(style) + oppositionText(style)
        text += attitudesText(style)
        return text
    }

    private func selfContradictionsText(_ style: Style) -> String {
        guard !profile.selfContradictions.isEmpty else { return "" }
        var text = "\n\(style("Contradicts itself", .bold, .red))\n"
        for clash in profile.selfContradictions {
            for (word, position) in [("", clash.own), ("but ", clash.other)] {
                let place = style("— \(places(of: position))", .dim)
                text += "  \(word)\(position.stance.rawValue) “\(position.claim.text)” \(place)\n"
            }
        }
        return text
    }

    /// Under each claim of the actor what others hold against it; whoever holds the same is named together.
    private func oppositionText(_ style: Style) -> String {
        let clashes = profile.opponents.flatMap { opponent in
            opponent.clashes.map { (actor: opponent.actor.id, clash: $0) }
        }
        guard !clashes.isEmpty else { return "" }
        var text = "\n\(style("Contradicted", .bold, .red))\n"
        for position in profile.positions {
            let groups = Dictionary(grouping: clashes.filter { $0.clash.own == position }, by: \.clash.relation)
            if !groups.isEmpty { text += "  \(position.claim.id)  \(position.claim.text)\n" }
            for (relation, group) in groups.sorted(by: { Self.isSurer($0.key, $1.key) }) {
                let names = names(group.map(\.actor))
                guard let relation, let other = group.first?.clash.other.claim else {
                    text += "    \(position.stance == .asserts ? "denied" : "asserted") by \(names)\n"
                    continue
                }
                let note = style("(\(String(decimals: relation.confidence)), \(other.id))", .dim)
                text += "    by \(names): “\(other.text)” \(note)\n"
            }
        }
        return text
    }

    /// Outright denial comes before any relation, and the surer relation first.
    private static func isSurer(_ left: Relation?, _ right: Relation?) -> Bool {
        guard let left, let right else { return left == nil && right != nil }
        return left.confidence == right.confidence ? left.id < right.id : left.confidence > right.confidence
    }

    /// The names of some actors; those that several share are counted.
    private func names(_ actors: [Actor.ID]) -> String {
        Dictionary(grouping: actors) { graph.actor($0)?.name ?? $0 }.sorted { $0.key < $1.key }.map {
            $1.count == 1 ? $0 : "\($0) (\($1.count) of that name)"
        }.joined(separator: ", ")
    }

    /// What the actor said where a stance is first taken, if the claim puts it in other words; nil where the article cannot
    /// be read.
    private func ownWords(in position: ActorProfile.Position) -> String? {
        guard let assertion = position.assertions.first else { return nil }
        let parts = assertion.content.compactMap { texts.words(at: Occurrence(article: assertion.article, span: $0)) }
        let words = parts.joined(separator: " … ").trimmingCharacters(in: ["\"", "“", "”", ",", ".", " "])
        return parts.isEmpty || words.hasSameWords(as: position.claim.text) ? nil : words
    }

    /// Where a stance is taken: each article once, in the order of time.
    private func places(of position: ActorProfile.Position) -> String {
        var seen: Set<Article.ID> = []
        let articles = position.assertions.map(\.article).filter { seen.insert($0).inserted }.map(graph.citation)
        let sets = graph.sets.count > 1 ? ["[\(position.sets.joined(separator: ", "))]"] : []
        return (sets + [articles.joined(separator: "; ")]).joined(separator: " ")
    }

    /// Of whom the actor speaks well and ill, and who speaks so of it.
    private func attitudesText(_ style: Style) -> String {
        let id = profile.actor.id
        var text = ""
        for (isSpeaker, sentiment, title) in [
            (true, Claim.Sentiment.positive, "Speaks well of"), (true, .negative, "Speaks ill of"),
            (false, .positive, "Well spoken of by"), (false, .negative, "Ill spoken of by"),
        ] {
            let others = attitudes.filter {
                ($0.speaker == id) == isSpeaker && $0.sentiment == sentiment
            }.map { isSpeaker ? $0.target : $0.speaker }
            if !others.isEmpty { text += "\n\(style(title, .bold))\n  \(names(others))\n" }
        }
        if unsure > 0 {
            let count = String(count: unsure, "leaning")
            text += "\n\(style("\(count) less sure than \(Attitudes.leastConfidence) left out", .dim))\n"
        }
        return text
    }

    // MARK: - JSON

    /// The profile as JSON.
    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.object("actor") { json in
                json.member("id", profile.actor.id)
                json.member("name", profile.actor.name)
                json.member("kind", profile.actor.kind.rawValue)
                json.array("aliases", profile.actor.aliases) { $0.value($1) }
                json.member("description", ifPresent: profile.actor.description)
                json.member("mentions", profile.actor.mentions.count)
            }
            json.array("positions", profile.positions) { json, position in
                json.object { json in
                    Self.write(position, to: &json)
                    json.member("words", ifPresent: ownWords(in: position))
                }
            }
            json.array("selfContradictions", profile.selfContradictions) { json, clash in
                json.object { Self.write(clash, to: &$0) }
            }
            json.array("opponents", profile.opponents) { json, opponent in
                json.object { json in
                    json.member("id", opponent.actor.id)
                    json.member("name", opponent.actor.name)
                    json.array("clashes", opponent.clashes) { json, clash in
                        json.object { Self.write(clash, to: &$0) }
                    }
                }
            }
            json.array("attitudes", attitudes) { json, attitude in
                json.object { json in
                    json.member("speaker", attitude.speaker)
                    json.member("target", attitude.target)
                    json.member("sentiment", attitude.sentiment.rawValue)
                    json.array("claims", attitude.claims) { $0.value($1) }
                    json.array("articles", attitude.articles) { $0.value($1) }
                }
            }
        }
        return json.text + "\n"
    }

    private static func write(_ position: ActorProfile.Position, to json: inout JSONWriter) {
        json.member("claim", position.claim.id)
        json.member("text", position.claim.text)
        json.member("stance", position.stance.rawValue)
        json.array("sets", position.sets) { $0.value($1) }
        json.member("first", ifPresent: position.period?.lowerBound)
        json.member("last", ifPresent: position.period?.upperBound)
        json.array("assertions", position.assertions.map(\.id)) { $0.value($1) }
    }

    private static func write(_ clash: ActorProfile.Clash, to json: inout JSONWriter) {
        json.object("own") { write(clash.own, to: &$0) }
        json.object("other") { write(clash.other, to: &$0) }
        json.member("relation", ifPresent: clash.relation?.id)
    }
}
