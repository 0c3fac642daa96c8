import ArgumentModel
import Drawing
import Querying

/// What a graph holds about an actor, in words and as JSON.
struct ActorReport {
    let graph: ArgumentGraph
    let profile: ActorProfile
    private let attitudes: [Attitudes.Attitude]

    init(_ profile: ActorProfile, in graph: ArgumentGraph) {
        self.graph = graph
        self.profile = profile
        let id = profile.actor.id
        attitudes = Attitudes(in: graph).all.filter { $0.speaker == id || $0.target == id }
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
                text += "  \(position.claim.id)  \(position.claim.text)\n    \(style(places(of: position), .dim))\n"
            }
        }
        text += self.text("Contradicts itself", profile.selfContradictions, style)
        for opponent in profile.opponents {
            text += self.text("Contradicted by \(opponent.actor.name)", opponent.clashes, style)
        }
        text += attitudesText(style)
        return text
    }

    private func text(_ title: String, _ clashes: [ActorProfile.Clash], _ style: Style) -> String {
        guard !clashes.isEmpty else { return "" }
        var text = "\n\(style(title, .bold, .red))\n"
        for clash in clashes {
            let note = clash.relation.map { "  contradiction \(String(decimals: $0.confidence)), \($0.basis.rawValue)" }
            text += "  \(describe(clash.own, style))\n  \(describe(clash.other, style))\n"
            if let note { text += "  \(style(note, .dim))\n" }
        }
        return text
    }

    private func describe(_ position: ActorProfile.Position, _ style: Style) -> String {
        "\(position.stance.rawValue) “\(position.claim.text)” \(style("— \(places(of: position))", .dim))"
    }

    /// Where a stance is taken: each article once, in the order of time.
    private func places(of position: ActorProfile.Position) -> String {
        var seen: Set<Article.ID> = []
        let articles = position.assertions.map(\.article).filter { seen.insert($0).inserted }.map(graph.citation)
        let sets = graph.sets.count > 1 ? ["[\(position.sets.joined(separator: ", "))]"] : []
        return (sets + [articles.joined(separator: "; ")]).joined(separator: " ")
    }

    private func attitudesText(_ style: Style) -> String {
        let id = profile.actor.id
        var text = ""
        for (title, isSpeaker) in [("Speaks of", true), ("Spoken of by", false)] {
            let lines = attitudes.filter { ($0.speaker == id) == isSpeaker }.map { attitude -> String in
                let other = isSpeaker ? attitude.target : attitude.speaker
                let manner = attitude.sentiment == .positive ? "well" : "ill"
                let count = String(count: attitude.articles.count, "article")
                return "  \(graph.actor(other)?.name ?? other): \(manner), in \(count)\n"
            }
            if !lines.isEmpty { text += "\n\(style(title, .bold))\n" + lines.joined() }
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
                json.object { Self.write(position, to: &$0) }
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
