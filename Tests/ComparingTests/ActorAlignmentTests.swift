import ArgumentModel
import Testing

@testable import Comparing

@Suite struct ActorAlignmentTests {
    private static func match(_ old: [Actor], _ new: [Actor]) -> [[String]] {
        ActorAlignment.matches(old: old, new: new).map { [$0.old, $0.new] }.sorted { $0[0] < $1[0] }
    }

    private static func person(_ id: String, _ name: String, _ aliases: String...) -> Actor {
        Actor(id: id, name: name, kind: .person, aliases: aliases)
    }

    @Test(
        "Names match without regard to case, marks and titles",
        arguments: [
            ("Lotta Weems", "Dr. Lotta Weems"), ("O\u{2019}Neill", "O'Neill"), ("LOTTA WEEMS", "Lotta Weems"),
            ("The Guild", "Guild"),
        ])
    func names(old: String, new: String) {
        #expect(Self.match([Self.person("p-1", old)], [Self.person("p-2", new)]) == [["p-1", "p-2"]])
    }

    @Test("An alias finds the actor, and a name is better than an alias")
    func aliases() {
        let old = [Self.person("p-old", "Lotta Weems", "Weems")]
        #expect(Self.match(old, [Self.person("p-a", "Weems")]) == [["p-old", "p-a"]])
        let both = [Self.person("p-a", "Weems"), Self.person("p-b", "Lotta Weems")]
        #expect(Self.match(old, both) == [["p-old", "p-b"]])
    }

    @Test("The same id goes before any name")
    func ids() {
        let old = [Self.person("p-1", "Weems"), Self.person("p-2", "Brask")]
        let new = [Self.person("p-1", "Brask"), Self.person("p-2", "Weems")]
        #expect(Self.match(old, new) == [["p-1", "p-1"], ["p-2", "p-2"]])
    }

    @Test("Who is not named is another one each time", arguments: ["the author", "Others", "some", "them"])
    func anybody(name: String) {
        let kind: Actor.Kind = name == "the author" ? .author : .group
        let (old, new) = (Actor(id: "p-1", name: name, kind: kind), Actor(id: "p-2", name: name, kind: kind))
        #expect(Self.match([old], [new]) == [])
        #expect(Self.match([old], [old]) == [["p-1", "p-1"]])
    }

    @Test("An author with a byline and a group with a name are known again")
    func somebody() {
        for (name, kind) in [("Ann Lee", Actor.Kind.author), ("Critics", .group)] {
            let (old, new) = (Actor(id: "p-1", name: name, kind: kind), Actor(id: "p-2", name: name, kind: kind))
            #expect(Self.match([old], [new]) == [["p-1", "p-2"]])
        }
    }

    @Test("A person and an organization of the same name are two")
    func kinds() {
        let old = [Actor(id: "p-1", name: "Ferry", kind: .organization)]
        #expect(Self.match(old, [Actor(id: "p-2", name: "Ferry", kind: .person)]) == [])
        #expect(Self.match(old, [Actor(id: "p-2", name: "Ferry", kind: .unknown)]) == [["p-1", "p-2"]])
    }
}
