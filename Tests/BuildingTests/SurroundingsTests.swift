import ArgumentModel
import Language
import Testing

@testable import Building

@Suite struct SurroundingsTests {
    /// Claims of articles that speak of two things, one a direction.
    private static func surroundings(_ articles: [[(claim: Int, start: Int, topic: Int)]], count: Int) -> Surroundings {
        Surroundings(
            articles.map { places in
                places.map { place in
                    let vector: [Float] = place.topic == 0 ? [1, 0] : [0, 1]
                    return Surroundings.Place(claim: place.claim, start: place.start, vector: vector[...])
                }
            }, count: count, width: 2)
    }

    @Test("Of two claims with the same words, those stand together around which the same is spoken of")
    func articles() {
        let found = Self.surroundings(
            [
                [(0, 0, 0), (1, 100, 0), (2, 200, 0)], [(3, 0, 0), (4, 100, 0), (5, 200, 0)],
                [(6, 0, 1), (7, 100, 0), (8, 200, 1)],
            ], count: 9)
        #expect(found.similarity(1, 4) > 0.999)
        #expect(found.similarity(1, 7) < 0.8)
    }

    @Test("What stands near a claim counts for more than what stands far from it in its article")
    func distance() {
        let found = Self.surroundings([[(0, 0, 0), (1, 50, 1), (2, 5_000, 0)]], count: 3)
        #expect(found.similarity(0, 1) > found.similarity(1, 2))
        #expect(found.similarity(2, 2) > 0.999)
    }

    @Test("A claim that stands nowhere has no surroundings")
    func nowhere() {
        let found = Self.surroundings([[(0, 0, 0)]], count: 2)
        #expect(found.similarity(0, 1) == 0)
    }

    @Test("The order of an article's places changes nothing")
    func order() {
        let places = [
            (claim: 0, start: 0, topic: 0), (claim: 1, start: 90, topic: 1), (claim: 2, start: 400, topic: 0),
        ]
        let (one, other) = (
            Self.surroundings([places], count: 3), Self.surroundings([places.reversed()], count: 3)
        )
        #expect(abs(one.similarity(0, 2) - other.similarity(0, 2)) < 1e-6)
    }
}

@Suite struct PairCandidatesTests {
    private static func side(_ article: String, _ start: Int) -> PairRelations.Side {
        PairRelations.Side(
            text: "", occurrences: [Occurrence(article: article, span: Span(start: start, end: start + 10))],
            targets: [:], stands: [:], voices: [:])
    }

    @Test("A claim is compared with those that follow it in its article, and with its nearest of all, each pair once")
    func candidates() {
        let claims = [Self.side("a", 50), Self.side("a", 0), Self.side("b", 0), Self.side("b", 90)]
        let near = [
            [Neighbour(position: 2, similarity: 0.9)], [], [Neighbour(position: 0, similarity: 0.9)], [],
        ]
        let found = PairRelations.candidates(claims, neighbours: near) { _, _ in 0.7 }
        #expect(found.map { [$0.from, $0.to] } == [[0, 1], [0, 2], [2, 3]])
        #expect(PairRelations.candidates(claims, neighbours: near) { $0 == 0 && $1 == 1 ? 0.7 : 0.4 }.count == 1)
    }

    @Test("One speaker's claims do not contradict each other, and what he denies his other claims do not support")
    func voices() {
        func side(_ isAsserted: Bool) -> PairRelations.Side {
            var side = Self.side("a", 0)
            side.voices = [PairRelations.Voice(article: "a", speaker: "p"): isAsserted]
            return side
        }
        #expect(PairRelations.isVetoed(.contradicts, side(true), side(true)))
        #expect(PairRelations.isVetoed(.supports, side(true), side(false)))
        #expect(!PairRelations.isVetoed(.contradicts, side(true), side(false)))
        #expect(!PairRelations.isVetoed(.supports, side(false), side(false)))
    }

    @Test("What happened is argued from, what should be done argued for, and one fact speaks for no other")
    func ranks() {
        func side(_ text: String, _ kind: Claim.Kind) -> PairRelations.Side {
            PairRelations.Side(text: text, kind: kind, occurrences: [], targets: [:], stands: [:], voices: [:])
        }
        let (event, fact) = (side("The roof fell in", .evidence), side("The mill is 90 years old", .evidence))
        let (view, demand) = (side("The mill is unsafe", .assertion), side("The mill should close", .prescription))
        #expect([event, fact, view, demand].map(PairRelations.rank) == [0, 1, 1, 2])
        #expect(PairRelations.mayArgue(fact, for: view) && PairRelations.mayArgue(view, for: fact))
        #expect(!PairRelations.mayArgue(view, for: event) && !PairRelations.mayArgue(fact, for: fact))
    }

    @Test("What somebody is told to have done is a reason, and contradicts nobody")
    func acts() {
        let (claim, act) = (
            Self.side("a", 0),
            PairRelations.Side(
                text: "", occurrences: [], targets: [:], stands: [:], voices: [:], isAct: true)
        )
        #expect(PairRelations.isVetoed(.contradicts, claim, act) && PairRelations.isVetoed(.contradicts, act, claim))
        #expect(!PairRelations.isVetoed(.supports, act, claim))
    }

    @Test("Claims far down an article are not compared with its first")
    func reach() {
        let claims = (0...PairRelations.following + 1).map { Self.side("a", $0 * 20) }
        let found = PairRelations.candidates(claims, neighbours: claims.map { _ in [] }) { _, _ in 0.7 }
        #expect(found.contains { $0.from == 0 && $0.to == PairRelations.following })
        #expect(!found.contains { $0.from == 0 && $0.to == PairRelations.following + 1 })
    }
}
