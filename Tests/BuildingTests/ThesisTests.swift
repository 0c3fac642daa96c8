import ArgumentModel
import Testing

@testable import Building

@Suite("What is a thesis")
struct ThesisTests {
    @Test(
        "A thesis is short, stands alone and is arguable",
        arguments: [
            ("The bridge at Vaduz should be closed", true), ("The toll at Vaduz hurts the poor most", true),
            ("For a time, Okta went unnoticed again", false), ("Okta closed the bridge at Vaduz", false),
            ("It should be closed at once", false), ("The bridge costs Vaduz 40 million crowns", false),
            ("The bridge at Vaduz should be closed, and the ferry should run again", false),
            ("Should the bridge at Vaduz be closed?", false), ("The council of Vaduz should block the deal", false),
            ("Vaduz should join the fight against Okta", true), ("The toll hurts the country most", false),
            ("Vaduz harms the whole country", true), ("Line 9 should end at Vaduz", true),
            ("HS2 harms the whole country", true), ("The toll at Vaduz should be 40 crowns", false),
            ("The toll at Vaduz should fall to 40", false),
        ])
    func form(text: String, isGood: Bool) { #expect(ThesisFinding.hasGoodForm(text) == isGood) }

    @Test("What half of the articles, and two, speak of as known need not be told")
    func topics() {
        let claims = ["The toll hurts the poor", "The toll is fair", "The mill is dear", "A mill is old"].enumerated()
            .map {
                ThesisFinding.Candidate(text: $1, speakers: [], isAsserted: true, articles: ["\($0)"])
            }
        #expect(ThesisFinding.topics(of: claims) == ["toll"])
        #expect(ThesisFinding.topics(of: Array(claims.dropFirst(2))).isEmpty)
        #expect(!ThesisFinding.hasGoodForm("The toll should be scrapped"))
        #expect(ThesisFinding.hasGoodForm("The toll should be scrapped", topics: ["toll"]))
        #expect(!ThesisFinding.hasGoodForm("The toll on the mill should be scrapped", topics: ["toll"]))
    }

    @Test("How something is must be contested; what should be done need not be")
    func contested() {
        func isBorneOut(_ text: String, _ pro: Int, _ contra: Int, faint: Int = 0) -> Bool {
            let stands = (0..<pro + contra).map {
                Evidence(
                    from: $0, to: 99, kind: $0 < pro ? .supports : .contradicts, confidence: $0 < faint ? 0.5 : 0.8,
                    basis: .thesis, article: nil)
            }
            return ThesisFinding.isBorneOut(text, by: stands, threshold: 0.6)
        }
        #expect(isBorneOut("Okta is safe", 4, 2))
        #expect(isBorneOut("Okta is safe", 2, 4))
        #expect(!isBorneOut("Okta is safe", 20, 1))
        #expect(!isBorneOut("Okta is safe", 6, 0))
        #expect(isBorneOut("Okta should be closed", 6, 0))
        #expect(!isBorneOut("Okta should be closed", 1, 1))
        #expect(isBorneOut("Okta is safe", 4, 2, faint: 4))
        #expect(!isBorneOut("Okta is safe", 4, 2, faint: 5))
    }

    @Test("A candidate is asked about further where somebody is against it, or takes a side on what should be done")
    func mayDivide() {
        func mayDivide(_ text: String, _ kinds: Relation.Kind...) -> Bool {
            ThesisFinding.mayDivide(
                text,
                given: kinds.map {
                    Evidence(from: 0, to: 1, kind: $0, confidence: 0.5, basis: .thesis, article: nil)
                })
        }
        #expect(mayDivide("Okta is safe", .supports, .contradicts))
        #expect(!mayDivide("Okta is safe", .supports, .supports))
        #expect(mayDivide("Okta should be closed", .supports))
        #expect(!mayDivide("Okta should be closed"))
    }

    @Test("What is said of such things is judged against no thesis: the words alone do not tell which they are")
    func such() {
        #expect(Discussion.speaksOfSuch("Not only do such draconian measures divide the town, they cost money"))
        #expect(Discussion.speaksOfSuch("Such tolls hurt the poor"))
        #expect(!Discussion.speaksOfSuch("Towns such as Vaduz need the toll"))
        #expect(!Discussion.speaksOfSuch("It is such a pity that the toll was scrapped"))
        #expect(!Discussion.speaksOfSuch("The toll hurts the poor, and nobody in the town needs such rules"))
    }

    @Test("The more claims there are, the surer a relation to a thesis must be; others stay")
    func thresholds() {
        let plain = RelationThresholds(passage: 0.5, thesis: 0.64, pair: 0.6, equivalent: 0.5)
        let (small, large) = (plain.raised(for: 40), plain.raised(for: 10_000))
        #expect(small.thesis == 0.64)
        #expect(abs(large.thesis - 0.704) < 1e-9)
        #expect(large.passage == 0.5 && large.pair == 0.6 && large.equivalent == 0.5)
        #expect(plain.raised(for: .max).thesis <= 0.95)
    }

    @Test("What many say goes before what one says with as many on either side")
    func recurrence() {
        let claims = [
            ThesisFinding.Candidate(text: "The toll at Vaduz hurts the poor", speakers: ["a"], isAsserted: true),
            ThesisFinding.Candidate(text: "The ferry at Vaduz serves nobody", speakers: ["b", "c"], isAsserted: true),
            .init(text: "one", speakers: ["d"], isAsserted: false),
            .init(text: "two", speakers: ["e"], isAsserted: false),
            .init(text: "three", speakers: ["f"], isAsserted: false),
            .init(text: "four", speakers: ["g"], isAsserted: false),
        ]
        let found = ThesisFinding.theses(
            among: claims,
            asking: ThesisFinding.questions(among: claims, neighbours: Array(repeating: [], count: claims.count)),
            similarity: { _, _ in 0 }
        ) { candidate, _ in
            (candidate == 0 ? [2, 3] : [4, 5]).enumerated().map { place, from in
                Evidence(
                    from: from, to: candidate, kind: place == 0 ? .supports : .contradicts, confidence: 0.9,
                    basis: .thesis, article: nil)
            }
        }
        #expect(found == [1, 0])
    }
}
