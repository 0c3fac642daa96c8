import ArgumentModel
import Comparing

/// A made-up controversy, written as a script: who says what in which article.
///
/// ```swift
/// var spring = Controversy(set: "spring", articles: 4)
/// spring.claim("c-fair", "The toll is fair.", in: [0, 2], asserting: ["p-weems": 0])
/// ```
struct Controversy {
    private let set: String
    private var articles: [Article]
    private var actors: [Actor] = []
    private var claims: [Claim] = []
    private var assertions: [Assertion] = []
    private var relations: [Relation] = []
    private var place = 0

    init(set: String, articles: Int) {
        self.set = set
        self.articles = (0..<articles).map {
            Article(id: "a-\(set)-\($0)", set: set, title: "Report \($0)", sha256: "", length: 1_000_000)
        }
    }

    mutating func actor(_ id: Actor.ID, _ name: String, _ kind: Actor.Kind = .person, aliases: [String] = []) {
        actors.append(Actor(id: id, name: name, kind: kind, aliases: aliases))
    }

    /// Adds a claim, where it is made, and who asserts or denies it in which article.
    mutating func claim(
        _ id: Claim.ID, _ text: String, in places: [Int], isThesis: Bool = false, asserting: [Actor.ID: Int] = [:],
        denying: [Actor.ID: Int] = [:]
    ) {
        let occurrences = places.map { Occurrence(article: articles[$0].id, span: nextSpan()) }
        claims.append(Claim(id: id, text: text, isThesis: isThesis, occurrences: occurrences))
        for (stance, takers) in [(Assertion.Stance.asserts, asserting), (.denies, denying)] {
            for (actor, article) in takers.sorted(by: { $0.key < $1.key }) {
                assertions.append(
                    Assertion(
                        id: "s-\(set)-\(assertions.count)", actor: actor, claim: id, article: articles[article].id,
                        stance: stance, content: [nextSpan()], confidence: 0.9))
            }
        }
    }

    mutating func relate(_ from: Claim.ID, _ kind: Relation.Kind, _ to: Claim.ID, in places: [Int]) {
        relations.append(
            Relation(
                id: "r-\(set)-\(relations.count)", from: from, to: to, kind: kind, confidence: 0.75, basis: .passage,
                articles: places.map { articles[$0].id }))
    }

    private mutating func nextSpan() -> Span {
        place += 100
        return Span(start: place, end: place + 60)
    }

    var graph: ArgumentGraph {
        ArgumentGraph(
            articles: articles, actors: actors, claims: claims, assertions: assertions, relations: relations)
    }

    var side: DiffSide { DiffSide(name: set, graph: graph) }
}

extension Controversy {
    /// Vellhaven quarrels about a bridge toll: before the council's vote …
    static let spring: Controversy = {
        var spring = Controversy(set: "spring", articles: 4)
        spring.actor("p-brask", "Teodor Brask")
        spring.actor("p-guild", "Hauliers' Guild", .organization)
        spring.actor("p-lotta-weems", "Lotta Weems", aliases: ["Weems"])
        spring.claim(
            "c-toll", "The harbour bridge should carry a toll.", in: [0, 1], isThesis: true,
            asserting: ["p-lotta-weems": 0], denying: ["p-guild": 1])
        spring.claim("c-fare4", "Every crossing of the bridge will cost four crowns.", in: [0, 2])
        spring.claim("c-shops", "Shops on the north quay will lose customers.", in: [1, 3])
        spring.claim("c-air-may", "The toll may clean the air in the old town.", in: [2])
        spring.claim(
            "c-ferry", "The ferry can carry everyone who leaves the car at home.", in: [2, 3], asserting: ["p-brask": 2]
        )
        spring.claim("c-fair", "The toll is fair to those who commute.", in: [3], asserting: ["p-lotta-weems": 3])
        spring.claim("c-pension", "Pensioners are going to stay indoors rather than pay.", in: [1])
        spring.claim("c-lorries", "Lorries wear out the deck of the bridge.", in: [0])
        spring.relate("c-air-may", .supports, "c-toll", in: [2])
        spring.relate("c-ferry", .supports, "c-toll", in: [2])
        spring.relate("c-pension", .contradicts, "c-toll", in: [1])
        return spring
    }()

    /// … and after it.
    static let autumn: Controversy = {
        var autumn = Controversy(set: "autumn", articles: 5)
        autumn.actor("p-brask", "Teodor Brask")
        autumn.actor("p-union", "Quay Traders' Union", .organization)
        autumn.actor("p-weems", "Dr. Weems", aliases: ["Lotta Weems"])
        autumn.claim(
            "c-toll", "The harbour bridge should carry a toll.", in: [0, 1, 2, 3], isThesis: true,
            asserting: ["p-union": 1])
        autumn.claim("c-fare6", "Every crossing of the bridge will cost six crowns.", in: [0, 2])
        autumn.claim("c-traders", "Traders along the north quay are bound to see fewer buyers.", in: [1, 3])
        autumn.claim("c-air", "The toll will clean the air in the old town.", in: [2])
        autumn.claim(
            "c-ferry", "The ferry can carry everyone who leaves the car at home.", in: [2, 3, 4],
            denying: ["p-brask": 4])
        autumn.claim("c-unfair", "The toll is not fair to those who commute.", in: [3], asserting: ["p-weems": 3])
        autumn.claim("c-camera", "Cameras at the gates keep every number plate.", in: [1, 4])
        autumn.claim("c-lorries", "Lorries wear out the deck of the bridge.", in: [0])
        autumn.relate("c-air", .supports, "c-toll", in: [2])
        autumn.relate("c-ferry", .contradicts, "c-toll", in: [4])
        autumn.relate("c-camera", .contradicts, "c-lorries", in: [4])
        return autumn
    }()
}
