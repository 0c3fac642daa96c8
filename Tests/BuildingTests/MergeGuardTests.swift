import Testing

@testable import Building

@Suite("What may be merged")
struct MergeGuardTests {
    @Test(
        "Another number, date, name or a negation forbids it, and pointing at what was said elsewhere",
        arguments: [
            ("The toll costs 40 crowns", "The toll costs 50 crowns"),
            ("The bridge opens on Monday", "The bridge opens on Friday"),
            ("The toll is fair", "The toll is not fair"), ("The mayor thanked Ann Lee", "The mayor thanked Bo Lind"),
            ("The toll won’t rise", "The toll will rise"),
            ("The mayor denies all these charges", "The mayor rejects that claim"),
            ("The mayor rejects that claim", "The mayor rejects that claim"),
            ("It should be banned at once", "It should be banned at once"),
            ("Thousands of drivers came", "Hundreds of drivers came"),
        ])
    func forbidden(left: String, right: String) {
        #expect(!MergeGuard(left).allows(MergeGuard(right)))
        #expect(!MergeGuard(right).allows(MergeGuard(left)))
    }

    @Test(
        "Another wording, or one name more, does not",
        arguments: [
            ("The toll is fair", "It is a fair toll"), ("The mayor thanked Ann Lee", "The mayor thanked Ann"),
            ("The mayor thanked Ann Lee", "The mayor thanked Mrs. Lee"),
        ])
    func allowed(left: String, right: String) { #expect(MergeGuard(left).allows(MergeGuard(right))) }
}
