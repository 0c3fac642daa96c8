import Language
import Testing

@testable import Building

/// Sentences that say in so many words who says what.
@Suite("Reported speech")
struct ReportedSpeechTests {
    /// Source and cue of a sentence.
    private func frame(_ sentence: String) -> [String]? {
        let article = ActorTests.article(sentence)
        return ReportedSpeech(article.reading.sentences[0].range, in: article).map {
            [article.text($0.source), article.text($0.cue)]
        }
    }

    @Test(
        "A claim that is a noun says nothing",
        arguments: [
            "Mr Lind's claim that the toll destroys jobs is simply false.",
            "The auditors cast doubt on the claim that the bridge would pay.",
            "The facts contradict the old claim that the bridge would pay.",
            "The council denied claims that the bridge would fall soon.",
            "The drivers' fear that the bridge would fall is old.",
            "The relic was shown, according to varying reports, to two thousand people.",
            "The town wrote that rule for a world of ferries, and it has served us.",
            "In the states that voted for it the bridge is old.", "As it happens, the bridge is old.",
        ])
    func nouns(sentence: String) { #expect(frame(sentence) == nil) }

    @Test(
        "Who claims is a subject, and an adverb is the verb's",
        arguments: [
            ("The drivers claim that the bridge would fall.", "The drivers", "claim that"),
            ("The mayor claims that the bridge would pay.", "The mayor", "claims that"),
            ("The report also says that the bridge is old.", "The report", "also says that"),
            ("As the auditors note, the bridge is old.", "the auditors", "note"),
            ("Ann Lee disagrees: the bridge, she says, is quite old.", "she", "says"),
            ("Bridges, Lind shows, fall down in winter.", "Lind", "shows"),
            ("Ann Lee never said that the bridge is old.", "Ann Lee", "never said that"),
        ])
    func verbs(sentence: String, source: String, cue: String) { #expect(frame(sentence) == [source, cue]) }
}
