import ArgumentModel
import Articles

/// Turns the evidence for each pair of claims into at most one relation.
///
/// The surest basis decides, then the higher confidence; what agrees with it adds its articles and, as independent
/// evidence, may raise the confidence to the highest of its kind. A contradiction goes from the lower id to the higher.
enum EvidenceCombination {
    static func relations(_ evidence: [Evidence<Claim.ID>], least: Double) -> [Relation] {
        let pairs = Dictionary(grouping: evidence.filter { $0.from != $0.to }) {
            [min($0.from, $0.to), max($0.from, $0.to)]
        }
        return pairs.values.compactMap { group -> Relation? in
            let sorted = group.sorted { rank($0) < rank($1) }
            guard let best = sorted.first else { return nil }
            let agreeing = sorted.filter { $0.kind == best.kind && (best.kind == .contradicts || $0.from == best.from) }
            let confidence = (agreeing.map(\.confidence).max() ?? best.confidence)
            guard confidence >= least else { return nil }
            let isForward = best.kind == .supports || best.from < best.to
            let (from, to) = isForward ? (best.from, best.to) : (best.to, best.from)
            return Relation(
                id: ContentHash.id(prefix: "r-", from, to, best.kind.rawValue), from: from, to: to, kind: best.kind,
                confidence: rounded(confidence), basis: best.basis,
                articles: Set(agreeing.compactMap(\.article)).sorted())
        }
    }

    private static func rank(_ evidence: Evidence<Claim.ID>) -> (Int, Double, String, String, String) {
        let basis = Relation.Basis.allCases.firstIndex(of: evidence.basis) ?? 0
        return (basis, -evidence.confidence, evidence.kind.rawValue, evidence.from, evidence.to)
    }
}

/// A probability as the graph file keeps it: two decimals.
func rounded(_ probability: Double) -> Double { (probability * 100).rounded() / 100 }
