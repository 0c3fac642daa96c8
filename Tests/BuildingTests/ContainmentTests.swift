import ArgumentModel
import Testing

@testable import Building

@Suite("Relations that the words alone tell")
struct ContainmentTests {
    @Test(
        "A claim that says another in full supports it, and with a negation more contradicts it",
        arguments: [
            ("The toll is unfair because it hurts the poor", "The toll is unfair", Relation.Kind.supports),
            ("The toll should not be raised", "The toll should be raised", .contradicts),
            ("The toll should be raised", "The toll should not be raised", .contradicts),
            ("The toll should be raised, and nobody will pay it", "The toll should be raised", .supports),
            ("The town should keep the mill and sell the tram", "The town should keep the mill instead", .supports),
            ("The council doesn’t own the bridge", "The council own the bridge", .contradicts),
        ])
    func told(from: String, to: String, kind: Relation.Kind) {
        #expect(Containment(from).relation(to: Containment(to)) == kind)
    }

    @Test(
        "Other words, a condition, a question or too little to compare tell nothing",
        arguments: [
            ("The bridge is unfair", "The toll is unfair"), ("The toll is unfair if it rises", "The toll is unfair"),
            ("The toll is unfair", "The toll is unfair"), ("Tolls hurt the poor", "Tolls hurt"),
            ("The toll is unfair", "The toll is unfair because it hurts"),
            ("The mill will close its canteen", "The mill will close"),
            ("The toll is fair only to the rich", "The toll is fair"),
        ])
    func untold(from: String, to: String) { #expect(Containment(from).relation(to: Containment(to)) == nil) }
}
