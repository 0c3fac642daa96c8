import ArgumentModel
import Articles
import Testing

@testable import Commands

@Suite("Proving a graph against its articles")
struct GraphVerifierTests {
    private static let text = "Ann Lee spoke. She's sure that it's safe, and they'll pay her to close the bridge."

    /// What is wrong with a graph of one claim, all of the text being its occurrence.
    private func failures(_ claim: String, in text: String = text) -> [String] {
        let count = text.unicodeScalars.count
        let article = Article(id: "a-1", set: "", path: "bridge.txt", sha256: "0", length: count)
        let graph = ArgumentGraph(
            articles: [article], actors: [Actor(id: "p-1", name: "Ann Lee", kind: .person)],
            claims: [
                Claim(
                    id: "c-1", text: claim,
                    occurrences: [Occurrence(article: "a-1", span: Span(start: 0, end: count))])
            ])
        var verifier = GraphVerifier(graph)
        verifier.check(ArticleText(article: article, text: text, blocks: []))
        verifier.finish()
        return verifier.failures
    }

    @Test(
        "Words that stand in the occurrence are proved, and names in brackets with what they replace",
        arguments: [
            "It's safe", "She's sure, and they'll pay", "[Ann Lee is] sure that it's safe", "[Ann Lee] spoke",
            "[the bridge is] safe, and they'll pay", "[Ann Lee will] pay", "It's safe to close [Ann Lee’s] bridge",
            "Ann Lee [should] close the bridge",
            "[There should be] the bridge",
        ])
    func proved(claim: String) { #expect(failures(claim) == []) }

    @Test(
        "Words that stand elsewhere or nowhere, in another order, or in a bracket that is not closed are not",
        arguments: [
            "It's unsafe", "Safe, it's sure", "[Bob Novak is] sure that it's safe", "It's safe, and Bob] will pay",
            "[the toll] spoke", "Ann Lee [should] should close the bridge", "Ann Lee spoke [should] pay her",
        ])
    func unproved(claim: String) {
        #expect(failures(claim) == ["claim c-1: its text does not stand in any of its occurrences: \(claim)"])
    }

    @Test(
        "'Should' stands for the 'to' of a demand or right before a subjunctive, and nowhere else",
        arguments: [
            ("The mill [should] be closed", "Lee asked that the mill be closed.", true),
            ("[the mill] [should] be closed", "It be closed, is what Lee asks for the mill.", true),
            ("The mill [should] not be closed", "Lee asked that the mill not be closed.", true),
            ("The town [should] close the mill", "Lee asked the town to close the mill.", true),
            ("The mill [should] be closed", "Lee says that the mill will be closed.", false),
        ])
    func demands(claim: String, text: String, isProved: Bool) {
        #expect(failures(claim, in: text).isEmpty == isProved)
    }

    @Test(
        "Whom a bracket names stands in the text, at the start of a sentence or amid one",
        arguments: [
            ("Voters see [the mayor’s] choice", "The mayor says that voters see her choice.", true),
            ("[The mayor] is right", "Ask the mayor, for she is right.", true),
            ("[the mayor] is right", "Ask her mayor, for she is right.", false),
        ])
    func bracketed(claim: String, text: String, isProved: Bool) {
        #expect(failures(claim, in: text).isEmpty == isProved)
    }

    @Test("A changed text and a missing article are named")
    func changed() {
        let graph = ArgumentGraph(articles: [Article(id: "a-1", set: "", path: "bridge.txt", sha256: "0", length: 4)])
        var verifier = GraphVerifier(graph)
        verifier.check(
            ArticleText(
                article: Article(id: "a-2", set: "", path: "new/bridge.txt", sha256: "1", length: 4), text: "Lee.",
                blocks: []))
        verifier.finish()
        #expect(verifier.failures == ["bridge.txt: new/bridge.txt has changed since"])
    }
}
