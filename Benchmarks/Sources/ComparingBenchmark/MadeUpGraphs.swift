import ArgumentModel
import Foundation

/// Two graphs of made-up claims of which most are in both, none in the same words, and a vector for each claim.
struct MadeUpGraphs {
    static let width = 384
    private(set) var old = ArgumentGraph()
    private(set) var new = ArgumentGraph()
    /// For each old claim that is in both, its new id.
    private(set) var partners: [Claim.ID: Claim.ID] = [:]
    private(set) var vectors: [String: [Float]] = [:]

    init(claims count: Int) {
        var random = Numbers(state: 20_240_315)
        let topics = (0..<max(8, count / 100)).map { _ in random.vector(Self.width) }
        var sides: [[Claim]] = [[], []]
        for number in 0..<count {
            let topic = topics[random.below(topics.count)]
            let meaning = zip(topic, random.vector(Self.width)).map { $0 + $1 }
            let text = sentence(&random) + " in \(2 + random.below(90)) of the wards"
            let before = claim(text, "o", number)
            sides[0].append(before)
            vectors[text] = meaning
            let other =
                switch random.below(10) {
                case 0: sentence(&random) + " in \(2 + random.below(90)) of the parishes"
                case 1: text.replacingOccurrences(of: " in ", with: " in 1")
                default: "\(text) as before"
                }
            let isNew = other.hasSuffix("parishes")
            let after = claim(other, "n", number)
            sides[1].append(after)
            vectors[other] =
                isNew ? random.vector(Self.width) : zip(meaning, random.vector(Self.width)).map { $0 + 0.4 * $1 }
            if !isNew { partners[before.id] = after.id }
        }
        (old, new) = (Self.graph(sides[0], "o"), Self.graph(sides[1], "n"))
    }

    private func claim(_ text: String, _ prefix: String, _ number: Int) -> Claim {
        let place = Occurrence(article: "a-\(number % 100)", span: Span(start: 0, end: 10))
        return Claim(id: "c-\(prefix)-\(number)", text: text, occurrences: [place])
    }

    private static func graph(_ claims: [Claim], _ prefix: String) -> ArgumentGraph {
        let articles = (0..<100).map { Article(id: "a-\($0)", set: prefix, sha256: "", length: 100) }
        let relations = claims.indices.dropLast().map { index in
            Relation(
                id: "r-\(prefix)-\(index)", from: claims[index].id, to: claims[index + 1].id,
                kind: index % 3 == 0 ? .contradicts : .supports, confidence: 0.8, basis: .pair,
                articles: ["a-\(index % 100)"])
        }
        return ArgumentGraph(articles: articles, claims: claims, relations: relations)
    }

    private func sentence(_ random: inout Numbers) -> String {
        (0..<8).map { _ in "w\(random.below(5_000))x" }.joined(separator: " ")
    }
}

/// Numbers that are the same on every run (a linear congruential generator with Knuth's constants).
private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    /// A direction: components near the normal distribution.
    mutating func vector(_ width: Int) -> [Float] {
        (0..<width).map { _ in Float(below(1_000) + below(1_000) + below(1_000) - 1_498) }
    }
}
