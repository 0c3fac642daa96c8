import ArgumentModel
import Drawing
import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Pictures of arguments")
struct PictureTests {
    private let graph = TramTown.graph

    private func picture(
        _ options: PictureOptions = PictureOptions(), _ highlights: Highlights = Highlights()
    ) -> Picture {
        Picture(of: graph, selection: Selection(of: graph), options: options, highlights: highlights)
    }

    @Test("Graphviz reads every claim as a node and every relation as an edge")
    func drawsEverything() throws {
        let parsed = try ParsedGraph(picture(PictureOptions(actors: .none)).dot.text)
        #expect(Set(parsed.nodes.keys) == Set(graph.claims.map(\.id)))
        let edges = parsed.edges.filter { $0.attributes["style"] != "invis" }
        #expect(Set(edges.compactMap { $0.attributes["id"] }) == Set(graph.relations.map(\.id)))
    }

    @Test("Supports and contradicts differ in line and end; support runs from the claim that does it")
    func tellsRelationsApart() throws {
        let parsed = try ParsedGraph(picture().dot.text)
        for relation in graph.relations {
            let edge = try #require(parsed.edges.first { $0.attributes["id"] == relation.id })
            let isBackward = edge.attributes["dir"] == "back"
            if relation.isMutual {
                #expect(Set([edge.head, edge.tail]) == Set([relation.from, relation.to]))
                #expect(edge.attributes["dir"] == "both")
                #expect(edge.attributes["arrowhead"] == "tee" && edge.attributes["arrowtail"] == "tee")
            } else {
                #expect((isBackward ? edge.head : edge.tail) == relation.from)
                #expect((isBackward ? edge.tail : edge.head) == relation.to)
                let end = try #require(edge.attributes[isBackward ? "arrowtail" : "arrowhead"])
                #expect(end == (relation.kind == .supports ? "normal" : "tee"))
            }
            #expect(edge.attributes["style"] == (relation.kind == .supports ? "solid" : "dashed"))
        }
    }

    @Test("Writers without a name who say the same are counted, not named twice")
    func countsWriters() throws {
        let claim = Claim(
            id: "c", text: "The tram is late", isThesis: true,
            occurrences: ["a-1", "a-2"].map { Occurrence(article: $0, span: Span(start: 0, end: 5)) })
        let graph = ArgumentGraph(
            articles: ["a-1", "a-2"].map { Article(id: $0, set: "s", sha256: "", length: 10) },
            actors: ["p-1", "p-2"].map { Actor(id: $0, name: "the author", kind: .author) }, claims: [claim],
            assertions: [
                Assertion(id: "s-1", actor: "p-1", claim: "c", article: "a-1", content: [], confidence: 1),
                Assertion(id: "s-2", actor: "p-2", claim: "c", article: "a-2", content: [], confidence: 1),
            ])
        let picture = Picture(
            of: graph, selection: Selection(of: graph), options: PictureOptions(actors: .none), highlights: Highlights()
        )
        let label = try ParsedGraph(picture.dot.text).nodes["c"]?["label"]
        #expect(label?.contains("2 authors") == true)
        #expect(label?.contains("the author") == false)
    }

    @Test("Boxes of writers without a name tell them apart by their works")
    func worksOfWriters() throws {
        let ids = ["1", "2"]
        let graph = ArgumentGraph(
            articles: ids.map { Article(id: "a-\($0)", set: "s", title: "Column \($0)", sha256: "", length: 9) },
            actors: ids.map { Actor(id: "p-\($0)", name: "the author", kind: .author) },
            claims: ids.map { Claim(id: "c-\($0)", text: "Trams are good \($0)") },
            assertions: ids.map {
                Assertion(
                    id: "s-\($0)", actor: "p-\($0)", claim: "c-\($0)", article: "a-\($0)", content: [],
                    confidence: 1)
            })
        let picture = Picture(of: graph, selection: Selection(of: graph), options: PictureOptions(grouping: .actor))
        #expect(
            picture.words["group-1"] == "the author of “Column 1”: 1 claim"
                && picture.words["group-2"] == "the author of “Column 2”: 1 claim")
    }

    @Test("The surer a relation, the thicker its line")
    func weighs() throws {
        let parsed = try ParsedGraph(picture().dot.text)
        let widths = try graph.relations.sorted { $0.confidence < $1.confidence }.map { relation in
            let edge = try #require(parsed.edges.first { $0.attributes["id"] == relation.id })
            return try #require(edge.attributes["penwidth"].flatMap(Double.init))
        }
        #expect(widths == widths.sorted() && Set(widths).count == widths.count)
    }

    @Test("What supports the thesis is laid out to its left, what contradicts it to its right")
    func takesSides() throws {
        let bytes = try picture().rendered(as: .dot)
        let placed = try ParsedGraph(String(decoding: bytes, as: UTF8.self))
        func x(_ claim: String) throws -> Double {
            try #require(placed.nodes[claim]?["pos"]?.split(separator: ",").first.flatMap { Double($0) })
        }
        let middle = try x("c-thesis")
        for relation in graph.relations(to: "c-thesis") {
            let position = try x(relation.from)
            #expect(relation.kind == .supports ? position < middle : position > middle)
        }
    }

    @Test("By default the actors drawn are those who deny or question a claim")
    func drawsOpponents() throws {
        func actors(_ shown: PictureOptions.ShownActors) throws -> Set<String> {
            let nodes = try ParsedGraph(picture(PictureOptions(actors: shown)).dot.text).nodes
            return Set(nodes.values.filter { $0["shape"] == "ellipse" }.compactMap { $0["id"] })
        }
        #expect(try actors(.opposing) == ["p-jonas-wirth", "p-priya-nair", "p-tram-board"])
        #expect(try actors(.all) == Set(graph.actors.map(\.id)))
        #expect(try actors(.none).isEmpty)
    }

    @Test("Who denies a claim stands beside it, however far the argument goes on behind it")
    func opponentsAreNear() throws {
        let claims = ["c-thesis", "c-1", "c-2", "c-3", "c-4"]
        let graph = ArgumentGraph(
            actors: [Actor(id: "p-ida", name: "Ida", kind: .person)],
            claims: claims.map { Claim(id: $0, text: $0, isThesis: $0 == "c-thesis") },
            assertions: [
                Assertion(
                    id: "s-1", actor: "p-ida", claim: "c-1", article: "a", stance: .denies, content: [], confidence: 1)
            ],
            relations: zip(claims.dropFirst(), claims).map {
                Relation(
                    id: "r-\($0)", from: $0, to: $1, kind: $1 == "c-thesis" ? .contradicts : .supports, confidence: 0.9,
                    basis: .pair)
            })
        let bytes = try Picture(of: graph, selection: Selection(of: graph)).rendered(as: .dot)
        let nodes = try ParsedGraph(String(decoding: bytes, as: UTF8.self)).nodes
        func x(_ node: String) -> Double {
            nodes[node]?["pos"]?.split(separator: ",").first.flatMap { Double($0) } ?? .nan
        }
        #expect(x("actor p-ida") > x("c-1"))
        #expect(x("actor p-ida") < x("c-3"))
    }

    @Test("The SVG is one image with a title and a description, and says in words what each part is")
    func speaks() throws {
        let svg = try picture().rendered(as: .svg)
        let reader = try TitleReader(Data(svg))
        #expect(reader.root["role"] == "img")
        #expect(reader.root["aria-label"] == "The town should build the tram")
        #expect(reader.titles[""] == "The town should build the tram")
        #expect(
            reader.rootDescription.contains("12 claims, with 3 relations of support and 8 contr"))
        #expect(
            reader.titles["r-debt-thesis"] == "“The loan would tie the town's hands for thirty years” and "
                + "“The town should build the tram” contradict each other (0.91, judged against the thesis)")
        let thesis = try #require(reader.titles["c-thesis"])
        #expect(thesis.hasPrefix("Thesis: “The town should build the tram”\nAsserted by Ada Moreno and Tram Board."))
        #expect(thesis.contains("Denied by Jonas Wirth."))
        #expect(
            thesis.contains(
                "In “Council votes on the tram tonight” (The Falls Courier, 2021-04-02), characters 100–130."))
        #expect(reader.titles["p-ada-moreno"] == nil)
        #expect(reader.titles["s-p-jonas-wirth-thesis-courier"]?.hasPrefix("Jonas Wirth denies “The town") == true)
        for relation in graph.relations {
            #expect(reader.titles[relation.id]?.contains(relation.kind.rawValue.prefix(8)) == true)
        }
    }

    @Test("Claims link to their article's page, and never to anything but a page")
    func links() throws {
        let reader = try TitleReader(Data(try picture().rendered(as: .svg)))
        #expect(reader.links.contains("https://example.org/courier?page=1&view=full"))
        for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " https://example.org"] {
            let svg = try TitleReader(Data(try Self.picture(url: address).rendered(as: .svg)))
            #expect(svg.links.isEmpty)
        }
        let hostile = try TitleReader(
            Data(try Self.picture(url: "https://example.org/\"><b>&copy;\\N x").rendered(as: .svg)))
        #expect(hostile.links == ["https://example.org/%22%3E%3Cb%3E&copy%3B%5CN%20x"])
    }

    private static func picture(url: String) -> Picture {
        let article = Article(id: "a", set: "s", url: url, sha256: "", length: 9)
        let claim = Claim(
            id: "c", text: "x", occurrences: [Occurrence(article: "a", span: Span(start: 0, end: 1))])
        let graph = ArgumentGraph(articles: [article], claims: [claim])
        return Picture(of: graph, selection: Selection(of: graph))
    }

    @Test("Groups are labelled boxes around their claims", arguments: PictureOptions.Grouping.allCases)
    func groups(_ grouping: PictureOptions.Grouping) throws {
        let picture = picture(PictureOptions(grouping: grouping))
        let reader = try TitleReader(Data(try picture.rendered(as: .svg)))
        let groups = reader.titles.filter { $0.key.hasPrefix("group-") }.map(\.value).sorted()
        let expected: [PictureOptions.Grouping: [String]] = [
            .none: [],
            .article: [
                "“Council votes on the tram tonight” (The Falls Courier, 2021-04-02): 5 claims",
                "“Three years on, no tram and no peace” (River Gazette, 2024-02-11): 2 claims",
                "“Who pays for the rails?” (Market Ledger, 2021-05-19): 5 claims",
            ],
            .actor: [
                "Ada Moreno: 2 claims", "Jonas Wirth: 3 claims", "Priya Nair: 3 claims", "Tram Board: 2 claims",
                "residents of Mill Lane: 1 claim",
            ],
            .set: ["2021 and 2024: 4 claims", "2021: 6 claims", "2024: 2 claims"],
        ]
        #expect(groups == expected[grouping])
    }

    @Test(
        "Marks and strengths change a part's outline and its words, not its colour alone",
        arguments: [Theme.light, .dark])
    func highlights(_ theme: Theme) throws {
        let highlights = Highlights(
            claims: ["c-count": .onlyOld, "c-quiet": .onlyNew, "c-shops": .revised, "c-air": .highlighted],
            relations: ["r-quiet-noise": .onlyNew], strengths: ["c-debt": 0.25], notes: ["c-shops": "was: a year"],
            names: [.onlyOld: "only in 2021"])
        let parsed = try ParsedGraph(picture(PictureOptions(theme: theme), highlights).dot.text)
        #expect(parsed.nodes["c-count"]?["style"] == "rounded,filled,dotted")
        #expect(parsed.nodes["c-count"]?["label"]?.contains("\u{2212} only in 2021") == true)
        #expect(parsed.nodes["c-quiet"]?["penwidth"] == "3")
        #expect(parsed.nodes["c-quiet"]?["label"]?.contains("+ only now") == true)
        #expect(parsed.nodes["c-shops"]?["peripheries"] == "2")
        #expect(parsed.nodes["c-shops"]?["label"]?.contains("was: a year") == true)
        #expect(parsed.nodes["c-debt"]?["label"]?.contains("strength 0.25") == true)
        let edge = try #require(parsed.edges.first { $0.attributes["id"] == "r-quiet-noise" })
        #expect(edge.attributes["xlabel"] == "+")
        #expect(parsed.attributes["label"]?.contains("only in 2021") == true)
    }

    @Test("A claim of any length keeps its box small and its words whole in the title")
    func shortens() throws {
        let text = String(repeating: "many words and ", count: 700)
        let graph = ArgumentGraph(claims: [
            Claim(id: "c", text: text), Claim(id: "d", text: String(repeating: "w", count: 9000)),
        ])
        let picture = Picture(of: graph, selection: Selection(of: graph))
        let reader = try TitleReader(Data(try picture.rendered(as: .svg)))
        #expect(reader.titles["c"]?.contains(text) == true)
        let parsed = try ParsedGraph(picture.dot.text)
        for id in ["c", "d"] { #expect((parsed.nodes[id]?["label"]?.count ?? .max) < 900) }
    }

    @Test(
        "Every format can show everything that pictures hold", arguments: OutputFormat.allCases, [Theme.light, .dark])
    func rendersEveryFormat(_ format: OutputFormat, _ theme: Theme) throws {
        let highlights = Highlights(
            claims: [
                "c-count": .onlyOld, "c-quiet": .onlyNew, "c-shops": .revised, "c-air": .highlighted, "c-debt": .faded,
            ])
        for grouping in [PictureOptions.Grouping.none, .article] {
            let options = PictureOptions(theme: theme, grouping: grouping, actors: .all)
            let bytes = try picture(options, highlights).rendered(as: format)
            #expect(bytes.count > 10_000)
            #expect(try picture(options, highlights).rendered(as: format) == bytes)
        }
    }

    @Test("An empty graph has a picture too")
    func drawsNothing() throws {
        let graph = ArgumentGraph()
        let reader = try TitleReader(Data(try Picture(of: graph, selection: Selection(of: graph)).rendered(as: .svg)))
        #expect(reader.titles[""] == "The argument in 0 articles")
    }

    @Test("The same graph gives the same DOT text, in whatever order it was given")
    func isDeterministic() {
        let shuffled = ArgumentGraph(
            articles: graph.articles.reversed(), actors: graph.actors.reversed(), claims: graph.claims.reversed(),
            assertions: graph.assertions.reversed(), relations: graph.relations.reversed())
        for grouping in PictureOptions.Grouping.allCases {
            let options = PictureOptions(grouping: grouping, actors: .all)
            let other = Picture(of: shuffled, selection: Selection(of: shuffled), options: options)
            #expect(picture(options).dot.text == other.dot.text)
        }
    }
}
