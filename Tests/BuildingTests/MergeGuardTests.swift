import Testing

@testable import Building

@Suite("What may be merged")
struct MergeGuardTests {
    @Test(
        "Another number, date, name or a negation forbids it",
        arguments: [
            ("The toll costs 40 crowns", "The toll costs 50 crowns"),
            ("The bridge opens on Monday", "The bridge opens on Friday"),
            ("The toll is fair", "The toll is not fair"), ("The mayor thanked Ann Lee", "The mayor thanked Bo Lind"),
            ("The toll won’t rise", "The toll will rise"),
        ])
    func forbidden(left: String, right: String) {
        #expect(!MergeGuard(left).allows(MergeGuard(right)))
        #expect(!MergeGuard(right).allows(MergeGuard(left)))
    }

    @Test(
        "Another wording, or one name more, does not",
        arguments: [
            ("The toll is fair", "It is a fair toll"), ("The mayor thanked Ann Lee", "The mayor thanked Ann"),
        ])
    func allowed(left: String, right: String) { #expect(MergeGuard(left).allows(MergeGuard(right))) }
}
