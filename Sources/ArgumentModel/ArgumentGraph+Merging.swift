extension ArgumentGraph {
    /// One graph with the parts of both. Parts of the same id become one: their mentions, occurrences, aliases and
    /// articles are united; where they differ otherwise, the surer or the lesser value in a fixed order stays, so that
    /// merging is associative and commutative.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    public func merging(_ other: ArgumentGraph) -> ArgumentGraph {
        ArgumentGraph(
            generator: generator.merging(other.generator),
            articles: Self.unite(articles, other.articles) { min($0, $1) { $0.identity < $1.identity } },
            actors: Self.unite(actors, other.actors) { $0.merging($1) },
            claims: Self.unite(claims, other.claims) { $0.merging($1) },
            assertions: Self.unite(assertions, other.assertions) { max($0, $1) { $0.rank < $1.rank } },
            relations: Self.unite(relations, other.relations) { $0.merging($1) })
    }

    private static func unite<Part: Identifiable>(
        _ left: [Part], _ right: [Part], _ merge: (Part, Part) -> Part
    ) -> [Part] {
        var positions = Dictionary(uniqueKeysWithValues: left.enumerated().map { ($1.id, $0) })
        var united = left
        for part in right {
            if let position = positions[part.id] {
                united[position] = merge(united[position], part)
            } else {
                positions[part.id] = united.count
                united.append(part)
            }
        }
        return united
    }
}

private func min<Value>(_ left: Value, _ right: Value, by isLess: (Value, Value) -> Bool) -> Value {
    isLess(right, left) ? right : left
}

private func max<Value>(_ left: Value, _ right: Value, by isLess: (Value, Value) -> Bool) -> Value {
    isLess(left, right) ? right : left
}

private func united<Element: Hashable & Comparable>(_ left: [Element], _ right: [Element]) -> [Element] {
    Set(left).union(right).sorted()
}

extension Generator {
    fileprivate func merging(_ other: Generator) -> Generator {
        Generator(
            name: Swift.min(name, other.name), version: Swift.max(version, other.version),
            models: models.merging(other.models, uniquingKeysWith: Swift.min))
    }
}

extension Article {
    /// Everything but the id, in an order.
    fileprivate var identity: [String] {
        [set, path, title, author, publisher, published, url, sha256, String(length)].map { $0 ?? "" }
    }
}

extension [String] {
    fileprivate static func < (left: [String], right: [String]) -> Bool { left.lexicographicallyPrecedes(right) }
}

extension Actor {
    fileprivate func merging(_ other: Actor) -> Actor {
        // The fuller name stays; the other becomes an alias.
        let names = [name, other.name].sorted { ($0.count, $1) > ($1.count, $0) }
        return Actor(
            id: id, name: names[0], kind: kind == .unknown ? other.kind : other.kind == .unknown ? kind : lesser(other),
            aliases: united(aliases + [name], other.aliases + [other.name]).filter { $0 != names[0] },
            description: longer(description, other.description), mentions: united(mentions, other.mentions))
    }

    private func lesser(_ other: Actor) -> Kind { kind.rawValue <= other.kind.rawValue ? kind : other.kind }
}

/// The longer text, or the lesser of two equally long ones.
private func longer(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    return (right.count, left) > (left.count, right) ? right : left
}

extension Claim {
    fileprivate func merging(_ other: Claim) -> Claim {
        var targets: [Actor.ID: Target] = [:]
        for target in self.targets + other.targets {
            targets[target.actor] = targets[target.actor].map { max($0, target) { $0.rank < $1.rank } } ?? target
        }
        return Claim(
            id: id, text: longer(text, other.text) ?? text,
            kind: kind.rawValue <= other.kind.rawValue ? kind : other.kind,
            isThesis: isThesis || other.isThesis, targets: targets.values.sorted { $0.actor < $1.actor },
            occurrences: united(occurrences, other.occurrences))
    }
}

extension Claim.Target {
    fileprivate var rank: (Double, String) { (confidence, sentiment.rawValue) }
}

extension Assertion {
    fileprivate var rank: (Double, String, String) {
        (confidence, stance.rawValue, "\(source as Any)\(cue as Any)\(content)")
    }
}

extension Relation {
    fileprivate func merging(_ other: Relation) -> Relation {
        var merged = self
        merged.confidence = Swift.max(confidence, other.confidence)
        merged.basis = Basis.allCases.first { $0 == basis || $0 == other.basis } ?? basis
        merged.articles = united(articles, other.articles)
        return merged
    }
}
