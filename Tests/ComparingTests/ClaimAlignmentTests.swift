import ArgumentModel
import Testing

@testable import Comparing

@Suite struct ClaimAlignmentTests {
    private static func claims(_ texts: [String], _ prefix: String) -> [Claim] {
        texts.enumerated().map { Claim(id: "\(prefix)-\($0.offset)", text: $0.element) }
    }

    private static func align(
        _ old: [String], _ new: [String], _ likeness: WordLikeness = WordLikeness()
    ) throws -> [[String]] {
        let alignment = try ClaimAlignment(
            old: claims(old, "o"), new: claims(new, "n"), likeness: likeness, options: AlignmentOptions())
        return alignment.matches.map { match in
            [match.claims.old, match.claims.new] + (match.revision?.kinds.map(\.rawValue) ?? [])
        }.sorted { $0[0] < $1[0] }
    }

    @Test("The same words are the same claim, whatever their case and marks")
    func words() throws {
        #expect(try Self.align(["The toll is fair."], ["the toll is fair"]) == [["o-0", "n-0"]])
    }

    @Test("Claims of the same id are the same, even where another is worded like the old one")
    func ids() throws {
        let old = [Claim(id: "c-1", text: "The toll is fair.")]
        let new = [Claim(id: "c-1", text: "The toll is just."), Claim(id: "c-2", text: "The toll is fair.")]
        let alignment = try ClaimAlignment(old: old, new: new, likeness: WordLikeness(), options: AlignmentOptions())
        #expect(alignment.matches.map(\.claims) == [Versions(old: "c-1", new: "c-1")])
        #expect(alignment.matches.first?.revision?.kinds == [.wording])
    }

    @Test("Other signs are other words")
    func signs() throws {
        let likeness = WordLikeness(verdicts: [
            TextPair("It cost $5 million", "It cost €5 million"): Verdict(equivalent: 0.99, contradicts: 0)
        ])
        #expect(
            try Self.align(["It cost $5 million"], ["It cost €5 million"], likeness) == [["o-0", "n-0", "number"]])
    }

    @Test("Other words are the same claim when the judge says so, and only then")
    func judged() throws {
        let (shops, traders) = ("The toll drives shops away", "Merchants sell less where drivers pay")
        var likeness = WordLikeness(synonyms: [traders: shops])
        #expect(try Self.align([shops], [traders], likeness) == [])
        likeness.verdicts[TextPair(traders, shops)] = Verdict(equivalent: 0.8, contradicts: 0)
        #expect(try Self.align([shops], [traders], likeness) == [["o-0", "n-0"]])
    }

    @Test("A changed number is a revision even where the judge sees none")
    func number() throws {
        let (old, new) = ("Every crossing will cost four crowns", "Every crossing will cost six crowns")
        let likeness = WordLikeness(verdicts: [TextPair(old, new): Verdict(equivalent: 0.99, contradicts: 0)])
        #expect(try Self.align([old], [new], likeness) == [["o-0", "n-0", "number"]])
        #expect(try Self.align([old], [new]) == [["o-0", "n-0", "number"]])
    }

    @Test("Parallel wording that the judge finds contradictory is turned round")
    func opposite() throws {
        let (old, new) = ("The toll will raise traffic in town", "The toll will lower traffic in town")
        let likeness = WordLikeness(verdicts: [TextPair(old, new): Verdict(equivalent: 0, contradicts: 0.9)])
        #expect(try Self.align([old], [new], likeness) == [["o-0", "n-0", "polarity"]])
    }

    @Test("Words that contradict each other are two claims, unless little but the one word differs")
    func contradiction() throws {
        let (old, new) = ("Drivers will not be harmed by the toll", "The toll could harm drivers, traders and ferrymen")
        let likeness = WordLikeness(
            verdicts: [TextPair(old, new): Verdict(equivalent: 0.1, contradicts: 0.9)], synonyms: [new: old])
        #expect(try Self.align([old], [new], likeness) == [])
    }

    @Test(
        "A number or a hedge that differs beside everything else makes no revision, unless the judge is inclined to it")
    func otherwise() throws {
        let old = "The council can use tolls to paint bridges and gates"
        let new = "The council could use tolls to build ferries and quays"
        var likeness = WordLikeness(synonyms: [new: old])
        #expect(try Self.align([old], [new], likeness) == [])
        likeness.verdicts[TextPair(old, new)] = Verdict(equivalent: 0.3, contradicts: 0)
        #expect(try Self.align([old], [new], likeness) == [["o-0", "n-0", "wording"]])
    }

    @Test("A claim that comes with a reason, or without the one it had, is kept; with a condition it is revised")
    func extended() throws {
        let (old, new) = (
            "Drivers should pay for bridges", "Drivers should pay for bridges, because lorries wear them out"
        )
        #expect(try Self.align([old], [new], WordLikeness(synonyms: [new: old])) == [["o-0", "n-0"]])
        #expect(try Self.align([new], [old], WordLikeness(synonyms: [new: old])) == [["o-0", "n-0"]])
        let limited = "Drivers should pay for bridges, unless lorries wear them out"
        let likeness = WordLikeness(synonyms: [limited: old])
        #expect(try Self.align([old], [limited], likeness) == [["o-0", "n-0", "wording"]])
    }

    @Test("Where nothing else comes as near and the judge thinks that both agree, half of the words are enough")
    func counterpart() throws {
        let old = "The toll helps small shops survive the winter"
        let new = "The toll helps small shops find buyers that they could never reach"
        let denied = "The toll never helps small shops find buyers"
        var likeness = WordLikeness(synonyms: [new: "The toll helps small shops survive the cold"])
        #expect(try Self.align([old], [new], likeness) == [])
        likeness.verdicts[TextPair(old, new)] = Verdict(equivalent: 0.2, contradicts: 0.1, agrees: 0.7)
        #expect(try Self.align([old], [new], likeness) == [["o-0", "n-0", "wording"]])
        let nearer = "The toll helps small shops survive the winter, they say"
        #expect(try Self.align([old], [new, nearer], likeness).allSatisfy { $0[1] != "n-0" })
        likeness.verdicts[TextPair(old, denied)] = Verdict(equivalent: 0.2, contradicts: 0.1, agrees: 0.7)
        #expect(try Self.align([old], [denied], likeness) == [])
    }

    @Test("What is said of one and of another is not the same, whatever the judge says")
    func names() throws {
        let (old, new) = ("Tolls will ruin the firm of Brask", "Tolls will ruin the firm of Weems")
        let likeness = WordLikeness(verdicts: [TextPair(old, new): Verdict(equivalent: 0.9, contradicts: 0)])
        #expect(try Self.align([old], [new], likeness) == [["o-0", "n-0", "wording"]])
    }

    @Test("The same claim goes before a revision, and what is left finds the next best")
    func best() throws {
        let old = ["The fare for a car is four crowns", "The fare for a car is five crowns"]
        let new = ["The fare for a car is five crowns", "The fare for a car is nine crowns"]
        #expect(try Self.align(old, new) == [["o-0", "n-1", "number"], ["o-1", "n-0"]])
    }

    @Test("Different claims about the same thing stay apart")
    func apart() throws {
        #expect(try Self.align(["The toll pays for the bridge"], ["The bridge was painted green in the end"]) == [])
    }

    @Test("Claims said twice find one partner each")
    func repeats() throws {
        let text = "The toll is fair."
        #expect(try Self.align([text, text], [text, text, text]).map { $0[1] } == ["n-0", "n-1"])
    }

    @Test("Denials of something said elsewhere are not the same, though the judge think so")
    func pointing() throws {
        let (old, new) = ("The council denies all these charges", "The council rejects that claim")
        let likeness = WordLikeness(
            verdicts: [TextPair(old, new): Verdict(equivalent: 0.9, contradicts: 0)], synonyms: [new: old])
        #expect(try Self.align([old], [new], likeness) == [])
        let whole = "The council rejects the claim that bridges rust"
        let reworded = "The council says it is untrue that bridges rust"
        let other = WordLikeness(
            verdicts: [TextPair(whole, reworded): Verdict(equivalent: 0.9, contradicts: 0)], synonyms: [reworded: whole]
        )
        #expect(try Self.align([whole], [reworded], other) == [["o-0", "n-0"]])
    }

    @Test("Contradictions between the two graphs are kept, matched or not")
    func contradictions() throws {
        let (old, new) = ("The toll will raise traffic", "The toll will empty the streets of traffic")
        let likeness = WordLikeness(
            verdicts: [TextPair(old, new): Verdict(equivalent: 0, contradicts: 0.9)], synonyms: [new: old])
        let alignment = try ClaimAlignment(
            old: Self.claims([old], "o"), new: Self.claims([new], "n"), likeness: likeness, options: AlignmentOptions())
        #expect(alignment.contradictions == [Versions(old: "o-0", new: "n-0")])
    }

    @Test("Few of all pairs reach the judge")
    func fewPairs() throws {
        let counter = CountingLikeness()
        let old = (0..<100).map { Claim(id: "o-\($0)", text: Self.sentence($0)) }
        let new = (0..<100).map { Claim(id: "n-\($0)", text: Self.sentence($0) + " again") }
        _ = try ClaimAlignment(old: old, new: new, likeness: counter, options: AlignmentOptions())
        #expect(counter.pairs > 0)
        #expect(counter.pairs <= 2 * 100 * AlignmentOptions().neighbours)
    }

    private static func sentence(_ number: Int) -> String {
        let (nouns, verbs) = (["toll", "bridge", "ferry", "queue", "quay"], ["helps", "hurts", "moves", "splits"])
        return "The \(nouns[number % 5]) \(verbs[number / 5 % 4]) street \(number)"
    }
}
