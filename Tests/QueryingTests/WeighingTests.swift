import ArgumentModel
import Querying
import TestSupport
import Testing

@Suite("Weighing a graph")
struct WeighingTests {
    @Test("starts from half, and takes away half the doubt with each independent article")
    func baseWeights() {
        let weights = Dictionary(
            uniqueKeysWithValues: zip(Graphs.bridge.claims.map(\.id), Graphs.bridge.baseWeights))
        #expect(weights["c-close"] == 0.5)  // a thesis that only somebody questions
        #expect(weights["c-lone"] == 0.75)  // one article in its own voice
        // Asserted with 0.8 in the Gazette; the Gazette's other article only reports the denial.
        #expect(weights["c-sound"] == 0.5 + 0.5 * 0.4)
        // The Gazette and the Herald, each with 0.8.
        #expect(abs((weights["c-cracks"] ?? 0) - (1 - 0.5 * 0.6 * 0.6)) < 1e-12)
    }

    @Test("counts articles of one publisher once, the surest")
    func independence() {
        let graph = ArgumentGraph(
            articles: ["a-1", "a-2", "a-3"].map {
                Graphs.article($0, set: "", publisher: $0 == "a-3" ? "Post" : "Gazette")
            },
            actors: [Actor(id: "p-x", name: "X", kind: .person)],
            claims: [Graphs.claim("c-1", "One", in: ["a-1", "a-2"]), Graphs.claim("c-2", "Two", in: ["a-1", "a-3"])],
            assertions: [Graphs.assertion("s-1", "p-x", "c-1", "a-1", confidence: 0.4)])
        #expect(graph.baseWeights == [0.75, 0.875])
    }

    @Test("lets the stronger of two claims that contradict each other attack the weaker")
    func stronger() {
        let weighing = Weighing(Graphs.bridge)
        let ids = Graphs.bridge.claims.map(\.id)
        let found = Dictionary(uniqueKeysWithValues: zip(ids, weighing.acceptability()))
        #expect(found["c-cracks"] == .accepted)
        #expect(found["c-sound"] == .rejected)
        #expect(found["c-lone"] == .accepted)
        let both = Dictionary(uniqueKeysWithValues: zip(ids, weighing.acceptability(.both)))
        #expect(both["c-cracks"] == .undecided)
        #expect(both["c-survey"] == .accepted)
        let filed = Dictionary(uniqueKeysWithValues: zip(ids, weighing.acceptability(.filed)))
        #expect(filed["c-close"] == .accepted)
        #expect(filed["c-jobs"] == .rejected)
    }

    @Test("lets what is said against a thesis weaken the thesis, and not the other way round")
    func theses() {
        // The higher id is the thesis in one graph and the lower in the other; the file writes both relations alike.
        for thesis in ["c-1", "c-2"] {
            let claims = ["c-1", "c-2"].map { Graphs.claim($0, $0, isThesis: $0 == thesis) }
            let graph = ArgumentGraph(
                articles: [Graphs.article("a-1", set: "")], claims: claims,
                relations: [Graphs.relation("r-1", "c-1", .contradicts, "c-2", 0.8, .thesis)])
            let values = Weighing(graph).strengths(.dfQuAD).values
            #expect(values == (thesis == "c-1" ? [0.1875, 0.75] : [0.75, 0.1875]))
        }
    }

    @Test("leaves equals undecided")
    func equals() {
        let graph = ArgumentGraph(
            articles: [Graphs.article("a-1", set: "")],
            claims: [Graphs.claim("c-1", "One"), Graphs.claim("c-2", "Two")],
            relations: [Graphs.relation("r-1", "c-1", .contradicts, "c-2")])
        #expect(Weighing(graph).acceptability() == [.undecided, .undecided])
        let strengths = Weighing(graph).strengths(.dfQuAD)
        #expect(strengths.isConverged)
        #expect(abs(strengths.values[0] - strengths.values[1]) < 1e-9)
    }

    @Test("gives every claim a strength under both semantics", arguments: GradualSemantics.allCases)
    func strengths(semantics: GradualSemantics) {
        let strengths = Weighing(Graphs.bridge).strengths(semantics)
        #expect(strengths.isConverged)
        #expect(strengths.values.count == Graphs.bridge.claims.count)
        #expect(strengths.values[3] == 0.75)
        let weighted = Weighing(Graphs.bridge, isWeighted: true).strengths(semantics)
        #expect(weighted.values[1] != strengths.values[1])
    }
}
