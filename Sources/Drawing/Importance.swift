import ArgumentModel
import Foundation

/// How much each claim matters to the argument:
///
///     4 · thesis + 2 · log₂(1 + R) + 1.5 · D ∕ (1 + D) + log₂(1 + A) + ½ · log₂(1 + S) − 2 · pointing
///
/// where *thesis* is 1 for a thesis and 0 otherwise, *pointing* 1 for a claim whose first word, a pronoun, leaves its reader
/// to guess what it speaks of, *R* is the sum of the confidences of its relations, *D* the sum of
/// those of its contradictions plus the number of actors who deny or question it, *A* the number of articles in which
/// it is made, and *S* the number of actors who take a stance to it. Equal claims are ordered by the number of
/// occurrences, then by id.
struct Importance {
    private let scores: [Double]
    private let occurrences: [Int]

    /// - Complexity: O(*c* + *r* + *a*) in claims, relations and assertions.
    init(of graph: ArgumentGraph, relations isShown: (Relation) -> Bool) {
        var related = [Double](repeating: 0, count: graph.claims.count)
        var disputed = related
        for relation in graph.relations where isShown(relation) {
            for end in [relation.from, relation.to] {
                guard let position = graph.position(ofClaim: end) else { continue }
                related[position] += relation.confidence
                if relation.kind == .contradicts { disputed[position] += relation.confidence }
            }
        }
        scores = graph.claims.indices.map { position in
            let claim = graph.claims[position]
            let assertions = graph.assertions(of: claim.id)
            let speakers = Set(assertions.map(\.actor)).count
            let opponents = Set(assertions.filter { $0.stance != .asserts }.map(\.actor)).count
            let dispute = disputed[position] + Double(opponents)
            return (claim.isThesis ? 4 : 0) + 2 * log2(1 + related[position]) + 1.5 * dispute / (1 + dispute)
                + log2(1 + Double(claim.articles.count)) + 0.5 * log2(1 + Double(speakers))
                - (Self.points(claim.text) ? 2 : 0)
        }
        occurrences = graph.claims.map(\.occurrences.count)
    }

    /// Whether a text begins with a pronoun: "It came from …", "They’re …", "This suspicion …".
    private static func points(_ text: String) -> Bool {
        pronouns.contains(text.prefix { $0.isLetter }.lowercased())
    }

    private static let pronouns: Set<String> = [
        "it", "its", "this", "that", "these", "those", "they", "their", "he", "his", "she", "her", "such", "then",
    ]

    /// Whether the claim at `left` comes before the one at `right`. Claims stand in the order of their ids.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        if scores[left] != scores[right] { return scores[left] > scores[right] }
        return (occurrences[right], left) < (occurrences[left], right)
    }
}
