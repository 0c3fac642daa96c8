import ArgumentModel

/// What chance alone changes: how two halves of one set differ, though nothing happened between them.
///
/// Each set's articles are split at random into two halves, again and again, and the halves are diffed as if they were
/// an old and a new set. Whatever those diffs report is noise. For an event of some kind and strength the noise floor
/// tells which share of the events that are as strong or stronger chance would have made anyway: the mean number among
/// the halves over the number in the real diff, as in the permutation test of Tusher, Tibshirani and Chu
/// (Significance analysis of microarrays, 2001). One event more is counted than was seen among the halves, because what
/// never happened in some rounds may happen in the next (Phipson and Smyth, Permutation p-values should never be zero,
/// 2010). An event whose share is at most ``level`` stands above the noise.
///
/// Two corrections make halves comparable to whole sets: strengths are shrunk by the ratio of the standard errors,
/// √((1/*a* + 1/*b*) / (1/*h* + 1/*k*)) for sets of *a* and *b* and halves of *h* and *k* articles; and counts are
/// scaled by the ratio of claims compared.
public struct NoiseFloor: Hashable, Sendable {
    /// The greatest chance of an event that stands above the noise.
    public static let level = 0.2

    /// How many times each set was split.
    public let rounds: Int
    /// What the splits follow from.
    public let seed: UInt64

    /// An event that chance made: its strength as in whole sets, and the fraction of an event that it counts for.
    private struct Chance: Hashable {
        let strength: Double
        let count: Double
    }
    private let chances: [Event.Kind: [Chance]]
    /// How many pairs of halves were diffed.
    private let trials: Int

    /// Measures the noise of a diff's two sets; nil where neither has two articles to split.
    ///
    /// - Throws: what `likeness` throws. It is asked about each text and each pair once, however many rounds there are.
    public init?(
        of diff: GraphDiff, likeness: any ClaimLikeness, options: AlignmentOptions = .init(), rounds: Int = 20,
        seed: UInt64 = 1
    ) throws {
        let remembered = RememberedLikeness(likeness)
        let graphs = [diff.sides.old.graph, diff.sides.new.graph].filter { $0.articles.count > 1 }
        guard !graphs.isEmpty, rounds > 0 else { return nil }
        let whole = diff.sides.map(\.graph)
        var chances: [Event.Kind: [Chance]] = [:]
        for graph in graphs {
            for round in 0..<rounds {
                let halves = Self.halves(of: graph, round: round, seed: seed)
                let noise = try GraphDiff(
                    old: DiffSide(name: "", graph: halves.old), new: DiffSide(name: "", graph: halves.new),
                    likeness: remembered, options: options)
                let shrinkage = (Self.variance(whole) / Self.variance(halves)).squareRoot()
                let count = Self.claims(whole) / max(1, Self.claims(halves)) / Double(rounds * graphs.count)
                for change in noise.changes {
                    chances[change.event.kind.unsigned, default: []]
                        .append(Chance(strength: change.strength * shrinkage, count: count))
                }
            }
        }
        trials = rounds * graphs.count
        self.rounds = rounds
        self.seed = seed
        self.chances = chances.mapValues { $0.sorted { ($0.strength, $0.count) > ($1.strength, $1.count) } }
    }

    private static func variance(_ graphs: Versions<ArgumentGraph>) -> Double {
        1 / Double(max(1, graphs.old.articles.count)) + 1 / Double(max(1, graphs.new.articles.count))
    }

    private static func claims(_ graphs: Versions<ArgumentGraph>) -> Double {
        Double(graphs.old.claims.count + graphs.new.claims.count)
    }

    /// The graph's articles in two halves, by a number that depends on the article, the round and the seed alone.
    static func halves(of graph: ArgumentGraph, round: Int, seed: UInt64) -> Versions<ArgumentGraph> {
        let shuffled = graph.articles.map { article in
            var hash = StableHash(seed: seed)
            hash.combine(String(round))
            hash.combine(article.id)
            return (key: hash.value, id: article.id)
        }.sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
        let half = shuffled.count / 2
        return Versions(
            old: graph.restricted(to: Set(shuffled[..<half])), new: graph.restricted(to: Set(shuffled[half...])))
    }

    /// The changes of a diff, each with its chance.
    func marking(_ changes: [Change]) -> [Change] {
        let observed = Dictionary(grouping: changes, by: \.event.kind.unsigned)
        var tables: [Event.Kind: [Double: Double]] = [:]
        for (kind, found) in observed {
            tables[kind] = chance(of: found.map(\.strength), among: chances[kind] ?? [])
        }
        return changes.map { change in
            var change = change
            change.chance = tables[change.event.kind.unsigned]?[change.strength]
            return change
        }
    }

    /// For each strength observed, which share of those as strong or stronger chance would make; never more for a
    /// stronger one.
    private func chance(of strengths: [Double], among chances: [Chance]) -> [Double: Double] {
        var table: [Double: Double] = [:]
        var least = 1.0
        for strength in Set(strengths).sorted() {
            let seen = chances.lazy.filter { $0.strength >= strength - 1e-9 }.reduce(0) { $0 + $1.count }
            let expected = seen + 1 / Double(trials)
            least = min(least, expected / Double(strengths.lazy.filter { $0 >= strength }.count))
            table[strength] = least
        }
        return table
    }
}

extension Event.Kind {
    /// One of the two kinds that are each other's mirror image: among halves, which is the old one means nothing.
    fileprivate var unsigned: Event.Kind { rawValue <= mirrored.rawValue ? self : mirrored }
}
