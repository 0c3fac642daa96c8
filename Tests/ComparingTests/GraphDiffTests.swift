import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import Comparing

@Suite struct GraphDiffTests {
    private static func toll() throws -> GraphDiff {
        try GraphDiff(old: Controversy.spring.side, new: Controversy.autumn.side, likeness: WordLikeness.ofTheToll)
    }

    private static func events(_ kind: Event.Kind) throws -> [Event] {
        try toll().changes.map(\.event).filter { $0.kind == kind }
    }

    @Test("Claims made in one graph alone are new or dropped; paraphrases and revisions are neither")
    func comeAndGone() throws {
        #expect(try Self.events(.claimAdded) == [.claimAdded("c-camera")])
        #expect(try Self.events(.claimDropped) == [.claimDropped("c-pension")])
    }

    @Test("Revised claims name what changed and mark the words")
    func revised() throws {
        var lines: [String] = []
        for case .claimRevised(let claims, let revision) in try Self.events(.claimRevised) {
            lines.append("\(claims.old) \(revision.kinds.map(\.rawValue)) \(revision.wording.marked())")
        }
        #expect(
            lines.sorted() == [
                "c-air-may [\"hedge\"] The toll [-may-]{+will+} clean the air in the old town.",
                "c-fair [\"polarity\"] The toll is {+not+} fair to those who commute.",
                "c-fare4 [\"number\"] Every crossing of the bridge will cost [-four-]{+six+} crowns.",
            ])
    }

    @Test("A claim that came back saying the opposite has no more support than before, and bears on nothing as it did")
    func turned() throws {
        var sides = ["old", "new"].map { Controversy(set: $0, articles: 3) }
        sides[0].claim("c-harm", "The toll harms the shops of the old town", in: [0])
        sides[1].claim("c-no-harm", "The toll never harms the shops of the old town", in: [0, 1, 2])
        for index in sides.indices {
            sides[index].claim("c-kill", "The old town dies", in: [1])
            sides[index].relate(index == 0 ? "c-harm" : "c-no-harm", .supports, "c-kill", in: [1])
        }
        let diff = try GraphDiff(old: sides[0].side, new: sides[1].side, likeness: WordLikeness())
        #expect(diff.alignment.claims.contains { $0.turnsPolarity })
        #expect(
            Set(diff.changes.map(\.event.kind.rawValue)) == ["claim-revised", "relation-appeared", "relation-gone"])
    }

    @Test("Who took the other side is found: by denial, and by saying the opposite")
    func stances() throws {
        let brask = StanceChange(
            actor: Versions(old: "p-brask", new: "p-brask"), claim: Versions(old: "c-ferry", new: "c-ferry"),
            stance: Versions(old: .asserts, new: .denies))
        let weems = StanceChange(
            actor: Versions(old: "p-lotta-weems", new: "p-weems"), claim: Versions(old: "c-fair", new: "c-unfair"),
            stance: Versions(old: .asserts, new: .asserts))
        #expect(Set(try Self.events(.stanceChanged)) == [.stanceChanged(brask), .stanceChanged(weems)])
        #expect(weems.isByContradiction && !brask.isByContradiction)
    }

    @Test("A contradiction of two claims that both sets make is no news where one set has not noticed it")
    func overlooked() throws {
        var sides = ["old", "new"].map { Controversy(set: $0, articles: 2) }
        for index in sides.indices {
            sides[index].claim("c-toll", "The bridge should carry a toll", in: [0], isThesis: true)
            sides[index].claim("c-free", "Bridges should be free", in: [1])
        }
        sides[0].relate("c-free", .contradicts, "c-toll", in: [1])
        #expect(try GraphDiff(old: sides[0].side, new: sides[1].side, likeness: WordLikeness()).isEmpty)
        #expect(try GraphDiff(old: sides[1].side, new: sides[0].side, likeness: WordLikeness()).isEmpty)
    }

    /// Two sets in which one speaks for a thesis and then against it; `direct` says whether by denying it.
    private static func turncoat(direct: Bool) -> (old: DiffSide, new: DiffSide) {
        var sets = ["old", "new"].map { Controversy(set: $0, articles: 2) }
        for index in sets.indices {
            sets[index].actor("p-brask", "Teodor Brask")
            sets[index].claim(
                "c-toll", "The bridge should carry a toll", in: [0], isThesis: true,
                denying: direct && index == 1 ? ["p-brask": 0] : [:])
        }
        sets[0].claim("c-air", "Fumes choke the old town", in: [1], asserting: ["p-brask": 1])
        sets[0].relate("c-air", .supports, "c-toll", in: [1])
        sets[1].claim("c-poor", "Cleaners cannot afford it", in: [1], asserting: direct ? [:] : ["p-brask": 1])
        sets[1].relate("c-poor", .contradicts, "c-toll", in: [1])
        return (sets[0].side, sets[1].side)
    }

    @Test("Who argues against what he argued for has changed sides", arguments: [true, false])
    func sides(direct: Bool) throws {
        let (old, new) = Self.turncoat(direct: direct)
        let change = StanceChange(
            actor: Versions(old: "p-brask", new: "p-brask"),
            claim: Versions(old: "c-air", new: direct ? "c-toll" : "c-poor"),
            stance: Versions(old: .asserts, new: direct ? .denies : .asserts),
            thesis: .init(claims: Versions(old: "c-toll", new: "c-toll"), wasFor: true))
        for (sides, change) in [((old, new), change), ((new, old), change.mirrored)] {
            let diff = try GraphDiff(old: sides.0, new: sides.1, likeness: WordLikeness())
            #expect(diff.changes.map(\.event).filter { $0.kind == .stanceChanged } == [.stanceChanged(change)])
        }
    }

    @Test("Who argues on both sides has not changed sides")
    func bothSides() throws {
        var (old, new) = (Controversy(set: "old", articles: 1), Controversy(set: "new", articles: 1))
        for (text, kind) in [("Fumes choke the old town", Relation.Kind.supports), ("It is dear", .contradicts)] {
            old.claim(text, text, in: [0], asserting: ["p-brask": 0])
            old.relate(text, kind, "c-toll", in: [0])
        }
        new.claim("c-poor", "Cleaners cannot afford it", in: [0], asserting: ["p-brask": 0])
        new.relate("c-poor", .contradicts, "c-toll", in: [0])
        old.actor("p-brask", "Teodor Brask")
        new.actor("p-brask", "Teodor Brask")
        old.claim("c-toll", "The bridge should carry a toll", in: [0], isThesis: true)
        new.claim("c-toll", "The bridge should carry a toll", in: [0], isThesis: true)
        let diff = try GraphDiff(old: old.side, new: new.side, likeness: WordLikeness())
        #expect(!diff.changes.contains { $0.event.kind == .stanceChanged })
    }

    @Test("Nameless authors neither come nor go nor change their minds")
    func nameless() throws {
        var (old, new) = (Controversy(set: "old", articles: 1), Controversy(set: "new", articles: 1))
        old.actor("p-1", "the author", .author)
        new.actor("p-2", "the author", .author)
        old.claim("c-toll", "The bridge should carry a toll", in: [0], asserting: ["p-1": 0])
        new.claim("c-toll", "The bridge should carry a toll", in: [0], asserting: ["p-2": 0])
        #expect(try GraphDiff(old: old.side, new: new.side, likeness: WordLikeness()).isEmpty)
        new.claim("c-ferry", "Ferries sink", in: [0], denying: ["p-2": 0])
        let diff = try GraphDiff(old: old.side, new: new.side, likeness: WordLikeness())
        #expect(diff.changes.map(\.event) == [.claimAdded("c-ferry")])
        // A claim that is new and denied at once is contested.
        #expect(
            String(decoding: diff.data(), as: UTF8.self).contains(
                #""kind":"claim-new","importance":0.7,"strength":1,"contested":true"#))
    }

    @Test("A relation between two new claims matters less than one that joins a new claim to an old one")
    func relationsWithin() throws {
        var (old, new) = (Controversy(set: "old", articles: 1), Controversy(set: "new", articles: 1))
        old.claim("c-toll", "The bridge should carry a toll", in: [0])
        for (id, text) in [
            ("c-toll", "The bridge should carry a toll"), ("c-a", "Fumes choke"), ("c-b", "Ferries sink"),
        ] {
            new.claim(id, text, in: [0])
        }
        new.relate("c-a", .supports, "c-toll", in: [0])
        new.relate("c-a", .supports, "c-b", in: [0])
        let diff = try GraphDiff(old: old.side, new: new.side, likeness: WordLikeness())
        let relations = diff.changes.filter { $0.event.kind == .relationAdded }
        #expect(relations.map(\.event) == [.relationAdded("r-new-0"), .relationAdded("r-new-1")])
        #expect(relations[0].importance == 2 * relations[1].importance)
    }

    @Test("What is filtered out is counted, and a diff without what was asked for is empty")
    func filtered() throws {
        let diff = try Self.toll()
        let some = diff.filter { $0.event.kind.topic == .actors }
        #expect(some.leftOut == diff.changes.count - some.changes.count)
        let none = some.filter { _ in false }
        #expect(none.isEmpty && none.leftOut == diff.changes.count)
        #expect(diff.leftOut == 0)
    }

    @Test("Actors new and gone; a new spelling is neither")
    func actors() throws {
        #expect(try Self.events(.actorAdded) == [.actorAdded("p-union")])
        #expect(try Self.events(.actorGone) == [.actorGone("p-guild")])
    }

    @Test("A new actor who speaks matters more than one who is only named, however often")
    func namedActors() throws {
        var sets = ["old", "new"].map { Controversy(set: $0, articles: 2) }
        for index in sets.indices {
            sets[index].claim("c-1", "Tolls work", in: [0], asserting: index == 1 ? ["p-a": 0] : [:])
        }
        sets[1].actor("p-a", "Ada")
        var new = sets[1].graph
        let mentions = new.articles.map { Occurrence(article: $0.id, span: Span(start: 0, end: 3)) }
        new = ArgumentGraph(
            articles: new.articles,
            actors: new.actors + [Actor(id: "p-b", name: "Bree", kind: .place, mentions: mentions)],
            claims: new.claims, assertions: new.assertions, relations: new.relations)
        let diff = try GraphDiff(
            old: sets[0].side, new: DiffSide(name: "new", graph: new), likeness: WordLikeness())
        let actors = diff.changes.filter { $0.event.kind == .actorAdded }
        #expect(actors.map(\.event) == [.actorAdded("p-a"), .actorAdded("p-b")])
        #expect(actors.map(\.strength) == [0.5, 1])
    }

    @Test("Relations appear, go, and turn round")
    func relations() throws {
        #expect(try Self.events(.relationFlipped) == [.relationFlipped(Versions(old: "r-spring-1", new: "r-autumn-1"))])
        #expect(try Self.events(.relationAdded) == [.relationAdded("r-autumn-2")])
        #expect(try Self.events(.relationGone) == [.relationGone("r-spring-2")])
    }

    @Test("What is contested now and was not, and what is settled")
    func contested() throws {
        #expect(
            Set(try Self.events(.contested)) == [
                .contested(Versions(old: "c-ferry", new: "c-ferry")),
                .contested(Versions(old: "c-lorries", new: "c-lorries")),
            ])
        #expect(try Self.events(.settled) == [])
    }

    @Test("A thesis loses ground where more of the set is against it than before")
    func ground() throws {
        guard case .groundChanged(let claims, let ground)? = try Self.events(.thesisLost).first else {
            Issue.record("no thesis lost ground")
            return
        }
        #expect(claims.new == "c-toll")
        // Spring: made in articles 0 and 1, but 1 only denies it; supported in 2 and 3. Against: 1.
        #expect(ground.old.backing == 0.75 && ground.old.opposition == 0.25)
        // Autumn: made in 0…3, supported in 2. Against: where the ferry is said to contradict it, 2, 3 and 4.
        #expect(ground.new.backing == 0.8 && ground.new.opposition == 0.6)
    }

    @Test("Support counts articles, their share of the set, and actors")
    func support() throws {
        let changes = try Self.events(.supportGrown) + Self.events(.supportShrunk)
        guard
            case .supportChanged(_, let support)? = changes.first(where: {
                if case .supportChanged(let claims, _) = $0 { claims.new == "c-toll" } else { false }
            })
        else {
            Issue.record("the thesis has other support")
            return
        }
        #expect(support.old.articles == 2 && support.old.share == 0.5)
        #expect(support.new.articles == 4 && support.new.share == 0.8)
        #expect((support.old.asserting, support.old.denying) == (1, 1))
        #expect((support.new.asserting, support.new.denying) == (1, 0))
    }

    @Test(
        "Support grows with the share of articles and with the actors, whichever changed more",
        arguments: [
            ([0, 1], ["p-a": 0], [:], true), ([0], [:], ["p-a": 0], false), ([0, 1, 2], [:], ["p-a": 0], false),
            ([0, 1, 2, 3], [:], [:], true), ([0], ["p-a": 0], [:], true),
        ] as [([Int], [String: Int], [String: Int], Bool)])
    func supportGrown(places: [Int], asserting: [String: Int], denying: [String: Int], hasGrown: Bool) throws {
        var sets = ["old", "new"].map { Controversy(set: $0, articles: 4) }
        sets[0].claim("c-1", "Tolls work", in: [0])
        sets[1].claim("c-1", "Tolls work", in: places, asserting: asserting, denying: denying)
        for index in sets.indices { sets[index].actor("p-a", "Ada") }
        let kinds = try [(0, 1), (1, 0)].map { old, new in
            try GraphDiff(old: sets[old].side, new: sets[new].side, likeness: WordLikeness()).changes.map(\.event.kind)
        }
        #expect(kinds[0].contains(hasGrown ? .supportGrown : .supportShrunk))
        #expect(kinds[1].contains(hasGrown ? .supportShrunk : .supportGrown))
    }

    @Test("Where fewer speak in as many articles, a share that grows with a smaller set is no support")
    func supportOfSmallerSet() throws {
        var sets = [(5, "old"), (3, "new")].map { Controversy(set: $0.1, articles: $0.0) }
        let all = ["p-a": 0, "p-b": 0, "p-c": 0, "p-d": 0]
        sets[0].claim("c-1", "Tolls work", in: [0], asserting: all)
        sets[1].claim("c-1", "Tolls work", in: [0], asserting: all.filter { $0.key != "p-d" })
        for index in sets.indices { for id in all.keys.sorted() { sets[index].actor(id, "Ada \(id)") } }
        let kinds = try GraphDiff(old: sets[0].side, new: sets[1].side, likeness: WordLikeness()).changes.map(
            \.event.kind)
        #expect(kinds.contains(.supportShrunk))
    }

    @Test("A share that moves only because a set is larger is no change")
    func largerSet() throws {
        var sets = [(4, "old"), (5, "new")].map { Controversy(set: $0.1, articles: $0.0) }
        for index in sets.indices { sets[index].claim("c-1", "Tolls work", in: [0], isThesis: true) }
        #expect(try GraphDiff(old: sets[0].side, new: sets[1].side, likeness: WordLikeness()).isEmpty)
        sets[1].claim("c-2", "Ferries sink", in: [1])
        #expect(try GraphDiff(old: sets[0].side, new: sets[1].side, likeness: WordLikeness()).changes.count == 1)
    }

    @Test("Changes come most important first, and importance lies between 0 and 1")
    func order() throws {
        let importance = try Self.toll().changes.map(\.importance)
        #expect(importance == importance.sorted(by: >))
        #expect(importance.allSatisfy { (0...1).contains($0) })
        #expect(Set(importance).count > 5)
    }

    // MARK: - Properties

    @Test("A graph does not differ from itself, whatever the order of its parts", arguments: 0..<8)
    func itself(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        for graph in [Controversy.spring.graph, Controversy.autumn.graph, RandomGraph.make(seed: seed)] {
            let shuffled = ArgumentGraph(
                generator: graph.generator, articles: graph.articles.shuffled(using: &random),
                actors: graph.actors.shuffled(using: &random), claims: graph.claims.shuffled(using: &random),
                assertions: graph.assertions.shuffled(using: &random),
                relations: graph.relations.shuffled(using: &random))
            let diff = try GraphDiff(
                old: DiffSide(name: "a", graph: graph), new: DiffSide(name: "b", graph: shuffled),
                likeness: WordLikeness())
            #expect(diff.isEmpty, "\(diff.changes.map(\.event))")
        }
    }

    @Test("The diff back is the mirror image", arguments: 0..<16)
    func mirror(seed: Int) throws {
        let (old, new) =
            seed == 0
            ? (Controversy.spring.side, Controversy.autumn.side)
            : (
                DiffSide(name: "a", graph: RandomGraph.make(seed: seed)),
                DiffSide(name: "b", graph: RandomGraph.make(seed: -seed))
            )
        let likeness = seed == 0 ? WordLikeness.ofTheToll : WordLikeness()
        let there = try GraphDiff(old: old, new: new, likeness: likeness)
        let back = try GraphDiff(old: new, new: old, likeness: likeness)
        #expect(!there.isEmpty)
        let unmatched = Set(back.changes.map(\.mirrored)).symmetricDifference(there.changes).map(\.event)
        #expect(unmatched.isEmpty)
        let actors = Set(back.alignment.actors.map(\.mirrored)) == Set(there.alignment.actors)
        #expect(actors)
    }

    @Test("The JSON form applied to the old graph gives the new one", arguments: 0..<8)
    func patch(seed: Int) throws {
        let (old, new) =
            seed == 0
            ? (Controversy.spring.graph, Controversy.autumn.graph)
            : (RandomGraph.make(seed: seed), RandomGraph.make(seed: -seed))
        let diff = try GraphDiff(
            old: DiffSide(name: "a", graph: old), new: DiffSide(name: "b", graph: new), likeness: WordLikeness())
        #expect(old.applying(try GraphPatch(contentsOf: diff.data())) == new)
        #expect(old.applying(try GraphPatch(contentsOf: diff.data(pretty: true))) == new)
        #expect(old != new)
    }

    @Test("The number of threads changes no byte", arguments: [2, 5])
    func threads(jobs: Int) throws {
        let sides = [1, 2].map { DiffSide(name: "\($0)", graph: RandomGraph.make(seed: $0, claims: 100)) }
        func bytes(_ jobs: Int) throws -> [UInt8] {
            var options = AlignmentOptions()
            options.jobs = jobs
            let diff = try GraphDiff(old: sides[0], new: sides[1], likeness: WordLikeness(), options: options)
            return Array(diff.data())
        }
        #expect(try bytes(1) == bytes(jobs))
    }

    @Test("A patch of a later version is refused")
    func later() {
        #expect(throws: (any Error).self) { try GraphPatch(contentsOf: .init(#"{"counterpointDiff": 2}"#.utf8)) }
    }
}
