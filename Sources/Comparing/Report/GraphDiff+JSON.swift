import ArgumentModel
public import Foundation

// The JSON form; `Documentation/diff.md` describes it. Keys keep their order, so equal diffs write equal bytes.

extension GraphDiff {
    /// The version of the JSON form that this library writes.
    public static let fileVersion = 1

    /// Writes the diff as JSON: the changes, the alignment that they rest on, and the patch that turns the old graph into
    /// the new one.
    ///
    /// - Parameter pretty: whether to indent by two spaces.
    public func data(pretty: Bool = false) -> Data {
        var json = JSONWriter(pretty: pretty, capacity: 512 * (changes.count + alignment.claims.count + 8))
        write(to: &json)
        return Data(json.bytes + [UInt8(ascii: "\n")])
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("counterpointDiff", Self.fileVersion)
            json.object("old") { sides.old.write(to: &$0) }
            json.object("new") { sides.new.write(to: &$0) }
            if let noiseFloor {
                json.object("noiseFloor") { json in
                    json.member("rounds", noiseFloor.rounds)
                    json.member("seed", Int(truncatingIfNeeded: noiseFloor.seed))
                    json.member("level", NoiseFloor.level)
                }
            }
            json.object("summary") { json in
                let counts = Dictionary(grouping: changes, by: \.event.kind).mapValues(\.count)
                for kind in Event.Kind.allCases { json.member(kind.rawValue, counts[kind] ?? 0) }
            }
            json.array("changes", changes) { json, change in write(change, to: &json) }
            json.array("kept", alignment.claims.lazy.filter { $0.revision == nil }) { json, match in
                json.object { writeClaims(match.claims, to: &$0) }
            }
            json.object("articles") { json in
                json.array("old", sides.old.graph.articles) { $1.write(to: &$0) }
                json.array("new", sides.new.graph.articles) { $1.write(to: &$0) }
            }
            json.object("aligned") { json in
                json.array("claims", alignment.claims) { json, match in
                    json.object { json in
                        json.member("old", match.claims.old)
                        json.member("new", match.claims.new)
                        if let revision = match.revision { revision.writeKinds(to: &json) }
                    }
                }
                json.array("actors", alignment.actors) { json, actors in
                    json.object { json in
                        json.member("old", actors.old)
                        json.member("new", actors.new)
                    }
                }
            }
            json.key("patch")
            GraphPatch(from: sides.old.graph, to: sides.new.graph).write(to: &json)
        }
    }

    private func write(_ change: Change, to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", change.event.kind.rawValue)
            json.member("importance", decimals: 4, change.importance)
            json.member("strength", decimals: 4, change.strength)
            if let chance = change.chance, let isAboveNoise = change.isAboveNoise {
                json.member("chance", decimals: 4, chance)
                json.member("aboveNoise", isAboveNoise)
            }
            write(change.event, to: &json)
        }
    }

    private func write(_ event: Event, to json: inout JSONWriter) {
        let (old, new) = (sides.old.graph, sides.new.graph)
        switch event {
        case .claimAdded(let id):
            if new.isContested(id) { json.member("contested", true) }
            json.object("new") { new.writeClaim(id, to: &$0) }
        case .claimDropped(let id):
            if old.isContested(id) { json.member("contested", true) }
            json.object("old") { old.writeClaim(id, to: &$0) }
        case .claimRevised(let claims, let revision):
            revision.writeKinds(to: &json)
            json.array("wording", revision.wording.segments) { json, segment in
                json.object { $0.member(segment.fate.rawValue, segment.text) }
            }
            writeClaims(claims, to: &json)
        case .supportChanged(let claims, let support):
            writeClaims(claims, to: &json, old: { support.old.write(to: &$0) }, new: { support.new.write(to: &$0) })
        case .groundChanged(let claims, let ground):
            writeClaims(claims, to: &json, old: { ground.old.write(to: &$0) }, new: { ground.new.write(to: &$0) })
        case .contested(let claims), .settled(let claims): writeClaims(claims, to: &json)
        case .actorAdded(let id): json.object("new") { new.writeActor(id, to: &$0) }
        case .actorGone(let id): json.object("old") { old.writeActor(id, to: &$0) }
        case .stanceChanged(let change):
            if let thesis = change.thesis { write(thesis, to: &json) }
            writeClaims(
                change.claim, to: &json,
                old: { json in
                    old.writeActor(change.actor.old, to: &json)
                    json.member("stance", change.stance.old.rawValue)
                },
                new: { json in
                    new.writeActor(change.actor.new, to: &json)
                    json.member("stance", change.stance.new.rawValue)
                })
        case .relationAdded(let id): json.object("new") { new.writeRelation(id, to: &$0) }
        case .relationGone(let id): json.object("old") { old.writeRelation(id, to: &$0) }
        case .relationFlipped(let relations):
            json.object("old") { old.writeRelation(relations.old, to: &$0) }
            json.object("new") { new.writeRelation(relations.new, to: &$0) }
        }
    }

    private func write(_ thesis: StanceChange.Thesis, to json: inout JSONWriter) {
        json.object("thesis") { json in
            json.member("old", thesis.claims.old)
            json.member("new", thesis.claims.new)
            json.member("text", ifPresent: sides.new.graph.claim(thesis.claims.new)?.text)
            json.member("wasFor", thesis.wasFor)
        }
    }

    private typealias Members = (inout JSONWriter) -> Void

    private func writeClaims(
        _ claims: Versions<Claim.ID>, to json: inout JSONWriter, old: Members = { _ in }, new: Members = { _ in }
    ) {
        json.object("old") { json in
            old(&json)
            sides.old.graph.writeClaim(claims.old, to: &json)
        }
        json.object("new") { json in
            new(&json)
            sides.new.graph.writeClaim(claims.new, to: &json)
        }
    }
}

extension DiffSide {
    func write(to json: inout JSONWriter) {
        json.member("name", name)
        json.member("articles", graph.articles.count)
        json.member("actors", graph.actors.count)
        json.member("claims", graph.claims.count)
        json.member("assertions", graph.assertions.count)
        json.member("relations", graph.relations.count)
    }
}

extension ArgumentGraph {
    fileprivate func writeClaim(_ id: Claim.ID, to json: inout JSONWriter) {
        json.member("claim", id)
        json.member("text", ifPresent: claim(id)?.text)
        json.array("quotes", quotes(of: id)) { json, quote in
            json.object { json in
                json.member("article", quote.article.id)
                json.member("title", ifPresent: quote.article.title)
                json.member("start", quote.span.start)
                json.member("end", quote.span.end)
                json.member("actor", ifPresent: quote.actor?.id)
                json.member("name", ifPresent: quote.actor?.name)
                if quote.actor != nil { json.member("stance", quote.stance.rawValue) }
            }
        }
    }

    fileprivate func writeActor(_ id: Actor.ID, to json: inout JSONWriter) {
        json.member("actor", id)
        guard let actor = actor(id) else { return }
        json.member("name", actor.name)
        if !actor.aliases.isEmpty { json.array("aliases", actor.aliases) { $0.value($1) } }
    }

    fileprivate func writeRelation(_ id: Relation.ID, to json: inout JSONWriter) {
        guard let relation = relation(id) else { return }
        json.member("relation", id)
        json.member("kind", relation.kind.rawValue)
        json.member("confidence", relation.confidence)
        json.object("from") { writeClaim(relation.from, to: &$0) }
        json.object("to") { writeClaim(relation.to, to: &$0) }
    }
}

extension Revision {
    fileprivate func writeKinds(to json: inout JSONWriter) {
        json.array("revised", kinds) { $0.value($1.rawValue) }
    }
}

extension Support {
    func write(to json: inout JSONWriter) {
        json.member("articles", articles)
        json.member("share", decimals: 4, share)
        json.member("asserting", asserting)
        json.member("denying", denying)
    }
}

extension Ground {
    func write(to json: inout JSONWriter) {
        json.member("backing", decimals: 4, backing)
        json.member("opposition", decimals: 4, opposition)
        json.member("balance", decimals: 4, balance)
    }
}
