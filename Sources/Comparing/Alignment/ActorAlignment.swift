import ArgumentModel

/// Finds for each actor the one that he, she or it is in the other graph: by id, by name, or by a name in common.
enum ActorAlignment {
    /// The matched actors, one to one, with the greatest total weight.
    ///
    /// A name that many actors bear ("the mayor") says little; one borne by more than a few is not looked at.
    static func matches(old: [Actor], new: [Actor]) -> [Versions<Actor.ID>] {
        let same = Set(old.map(\.id)).intersection(new.map(\.id))
        func others(_ actors: [Actor]) -> [Actor] { actors.filter { !same.contains($0.id) && !$0.isAnybody } }
        let (old, new) = (others(old), others(new))
        let newNames = bearers(new)
        var weights: [Versions<Int>: Double] = [:]
        for (name, left) in bearers(old) {
            guard let right = newNames[name], left.count <= mostBearers, right.count <= mostBearers else { continue }
            for one in left {
                for other in right where areCompatible(old[one.actor].kind, new[other.actor].kind) {
                    let pair = Versions(old: one.actor, new: other.actor)
                    weights[pair] = max(weights[pair] ?? 0, one.weight + other.weight)
                }
            }
        }
        let edges = weights.map { pair, weight in
            Assignment.Edge(
                old: pair.old, new: pair.new,
                weight: ClaimAlignment.weight(weight, old[pair.old].id, new[pair.new].id))
        }
        return same.map { Versions(old: $0, new: $0) }
            + Assignment.best(edges).map { Versions(old: old[$0.old].id, new: new[$0.new].id) }
    }

    private static let mostBearers = 8

    private struct Bearer {
        let actor: Int
        let weight: Double
    }

    /// Who bears each name; the main name weighs more than an alias.
    private static func bearers(_ actors: [Actor]) -> [String: [Bearer]] {
        var bearers: [String: [Bearer]] = [:]
        for (position, actor) in actors.enumerated() {
            var seen = Set<String>()
            for (name, weight) in [(actor.name, 1.0)] + actor.aliases.map({ ($0, 0.5) }) {
                let key = key(name)
                if key.count > 1, seen.insert(key).inserted {
                    bearers[key, default: []].append(Bearer(actor: position, weight: weight))
                }
            }
        }
        return bearers
    }

    /// A name in lower case without marks and titles: "Dr. O'Neill" and "O’Neill" are one.
    private static func key(_ name: String) -> String {
        let words = Words(name).all.filter(\.isWord).map(\.key)
        return words.filter { !titles.contains($0) }.joined(separator: " ")
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "the", "sen", "senator",
        "rep", "gov", "governor", "president", "minister", "mayor",
    ]

    private static func areCompatible(_ left: Actor.Kind, _ right: Actor.Kind) -> Bool {
        func known(_ kind: Actor.Kind) -> Actor.Kind? {
            switch kind {
            case .unknown: nil
            case .author: .person
            default: kind
            }
        }
        guard let left = known(left), let right = known(right) else { return true }
        return left == right
    }
}
