import ArgumentModel
import Querying
import TestSupport
import Testing

@Suite("An actor's profile")
struct ActorProfileTests {
    private let graph = Graphs.bridge

    @Test("lists stances in the order of time, with sets and days")
    func positions() throws {
        let mayor = try #require(ActorProfile("p-mayor", in: graph))
        #expect(mayor.positions.map(\.claim.id) == ["c-sound", "c-jobs", "c-cracks"])
        #expect(mayor.positions.map(\.sets) == [["2019"], ["2019"], ["2020"]])
        #expect(mayor.positions.first?.period == "2019-03-02"..."2019-03-02")
        let engineer = try #require(ActorProfile("p-engineer", in: graph))
        #expect(engineer.positions.map(\.stance) == [.asserts, .denies])
    }

    @Test("finds where the actor contradicts itself, once")
    func selfContradiction() throws {
        let mayor = try #require(ActorProfile("p-mayor", in: graph))
        #expect(mayor.selfContradictions.count == 1)
        #expect(mayor.selfContradictions.first?.own.claim.id == "c-sound")
        #expect(mayor.selfContradictions.first?.other.claim.id == "c-cracks")
        #expect(mayor.selfContradictions.first?.relation?.id == "r-2")
        #expect(try #require(ActorProfile("p-union", in: graph)).selfContradictions.isEmpty)
    }

    @Test("finds an actor who asserts and denies one claim")
    func reversal() throws {
        let graph = ArgumentGraph(
            articles: [
                Graphs.article("a-1", set: "", published: "2020-01-01"),
                Graphs.article("a-2", set: "", published: "2019-01-01"),
            ],
            actors: [Actor(id: "p-x", name: "X", kind: .person)], claims: [Graphs.claim("c-1", "One")],
            assertions: [
                Graphs.assertion("s-1", "p-x", "c-1", "a-1"), Graphs.assertion("s-2", "p-x", "c-1", "a-2", .denies),
            ])
        let clashes = try #require(ActorProfile("p-x", in: graph)).selfContradictions
        #expect(clashes.count == 1)
        #expect(clashes.first?.own.stance == .denies)
        #expect(clashes.first?.other.stance == .asserts)
        #expect(clashes.first?.relation == nil)
    }

    @Test("finds who contradicts the actor, by denial and by claims that cannot both be so")
    func opponents() throws {
        let mayor = try #require(ActorProfile("p-mayor", in: graph))
        #expect(mayor.opponents.map(\.actor.id) == ["p-engineer"])
        #expect(mayor.opponents.first?.clashes.map(\.other.stance) == [.denies, .asserts])
        let engineer = try #require(ActorProfile("p-engineer", in: graph))
        #expect(engineer.opponents.map(\.actor.id) == ["p-mayor"])
        // To question a claim contradicts nobody.
        #expect(try #require(ActorProfile("p-union", in: graph)).opponents.isEmpty)
    }

    @Test("is nil for an actor who is not there")
    func unknown() {
        #expect(ActorProfile("p-nobody", in: graph) == nil)
    }
}
