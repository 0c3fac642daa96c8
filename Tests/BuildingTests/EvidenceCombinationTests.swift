import ArgumentModel
import Testing

@testable import Building

@Suite("Evidence into relations")
struct EvidenceCombinationTests {
    private func evidence(
        _ from: String, _ to: String, _ kind: Relation.Kind, _ confidence: Double, _ basis: Relation.Basis,
        _ article: String = "a"
    ) -> Evidence<Claim.ID> {
        Evidence(from: from, to: to, kind: kind, confidence: confidence, basis: basis, article: article)
    }

    @Test("The surest basis decides, and what agrees with it adds its articles")
    func basis() {
        let relations = EvidenceCombination.relations(
            [
                evidence("c1", "c2", .supports, 0.99, .pair), evidence("c2", "c1", .contradicts, 0.7, .stated, "b"),
                evidence("c1", "c2", .contradicts, 0.8, .thesis, "c"),
            ], least: 0)
        #expect(relations.count == 1)
        #expect(relations[0].kind == .contradicts)
        #expect(relations[0].basis == .stated)
        #expect(relations[0].from == "c1")
        #expect(relations[0].confidence == 0.8)
        #expect(relations[0].articles == ["b", "c"])
    }

    @Test("No claim is related to itself, and weak evidence makes nothing")
    func none() {
        #expect(
            EvidenceCombination.relations(
                [evidence("c1", "c1", .supports, 1, .stated), evidence("c1", "c2", .supports, 0.4, .pair)], least: 0.5
            ).isEmpty)
    }

    @Test("Ids do not depend on the order of the evidence")
    func ids() {
        let all = [evidence("c1", "c2", .contradicts, 0.7, .passage), evidence("c3", "c1", .supports, 0.6, .thesis)]
        let one = EvidenceCombination.relations(all, least: 0).map(\.id).sorted()
        #expect(one == EvidenceCombination.relations(all.reversed(), least: 0).map(\.id).sorted())
    }
}
