import ArgumentModel
import Testing

@testable import Building

/// Which actors of several articles are one.
@Suite("Actors of several articles")
struct ActorMergingTests {
    /// Whether two actors of different articles share a key.
    private func areOne(_ left: LocalActor, _ right: LocalActor, named: Set<String> = []) -> Bool {
        !Set(ActorMerging.keys(left, in: "a-1", named: named))
            .isDisjoint(with: ActorMerging.keys(right, in: "a-2", named: named))
    }

    private func person(_ name: String, aliases: Set<String> = [], kind: Actor.Kind = .person) -> LocalActor {
        LocalActor(name: name, kind: kind, aliases: aliases)
    }

    @Test("An author is the person of that name; of two authors neither is")
    func authors() {
        #expect(areOne(person("Ann Lee", kind: .author), person("Ann Lee")))
        #expect(areOne(person("Ann Lee, Science and Health Editor", kind: .author), person("Ann Lee")))
        #expect(!areOne(person("Bo Lind and Ann Lee", kind: .author), person("Ann Lee")))
        #expect(!areOne(person("Bo Lind, Cy Hall and Ann Lee", kind: .author), person("Ann Lee")))
        #expect(areOne(person("Bo Lind and Ann Lee", kind: .author), person("Bo Lind and Ann Lee", kind: .author)))
    }

    @Test("A surname of several words is no more a person of another article than one of one word")
    func surnames() {
        #expect(!areOne(person("Ida von der Au", aliases: ["Von der Au"]), person("Von der Au")))
        #expect(!areOne(person("Luis Paz Soto", aliases: ["Paz Soto"]), person("Ana Paz Soto", aliases: ["Paz Soto"])))
        #expect(areOne(person("Josh B. Hall", aliases: ["Josh Hall"]), person("Josh Hall")))
    }

    @Test("What one article writes in lower case is the name that another has; 'government' is any")
    func unnamed() {
        let council = LocalActor(name: "Saarvi council", kind: .organization, isAnonymous: true)
        let other = LocalActor(name: "Saarvi Council", kind: .organization)
        #expect(areOne(council, other, named: ["saarvi council"]))
        #expect(!areOne(council, council))
        let government = LocalActor(name: "government", kind: .organization, isAnonymous: true)
        #expect(!areOne(government, government, named: ["saarvi government"]))
    }

    @Test("What an article calls its own university is another article's no more than its parliament is")
    func callings() {
        let university = LocalActor(name: "University of Hask", kind: .organization, aliases: ["University", "UoH"])
        #expect(!areOne(university, LocalActor(name: "University", kind: .organization)))
        #expect(areOne(university, LocalActor(name: "UoH", kind: .organization)))
    }
}
