import Testing

@testable import Articles

@Suite("Marks within a line of Markdown")
struct MarkdownInlineTests {
    private func words(_ source: String, links: Set<[UInt8]> = []) -> String {
        String(decoding: MarkdownInline.words(of: Array(source.utf8), links: links), as: UTF8.self)
    }

    @Test(
        "marks go and their words stay",
        arguments: [
            ("**We are late.** But not *very* late.", "We are late. But not very late."),
            ("__The__ _boat_ is ***gone***, ~~they~~ say.", "The boat is gone, they say."),
            ("**Boats *and* trams** run; *boats **and** trams* too.", "Boats and trams run; boats and trams too."),
            ("She said: **“No.”** He left.", "She said: “No.” He left."), ("un*believ*able", "unbelievable"),
            ("See [its *last* report](https://a.example/x_(1)?a=*b* \"Report\") now.", "See its last report now."),
            ("It fell.[^2] It rose[3](#note-3).", "It fell. It rose."),
            ("![A *tram*](tram.jpg) The tram [![x](y.png)](z) is here.", " The tram  is here."),
            ("Run `git log --all *.txt` and ``a`b``.", "Run git log --all *.txt and a`b."),
            ("Read <https://a.example/b_c_d> or<br>call.", "Read https://a.example/b_c_d or\ncall."),
            ("H<sub>2</sub>O is <b>wet</b>.", "H2O is wet."),
            ("\\*not emphasis\\* and 3 \\> 2", "*not emphasis* and 3 > 2"),
        ])
    func marks(source: String, expected: String) { #expect(words(source) == expected) }

    @Test(
        "what only looks like a mark stays",
        arguments: [
            "2 * 3", "5 * 4 * 3", "2*3*4", "snake_case_words and a_b",
            "https://a.example/_next_/c_d and www.a_b_.example",
            "The [mayor] (who left) said [sic] so.", "[He](the minister) said no.", "a < b and c > d", "x <b and c> y",
            "What the f**k is this s**t", "price* and cost", "**open", "`open", "[open](https://a.example",
            "AT&T ~5 ~ 6",
            "the bill [S. 12][13]",
        ])
    func noMarks(source: String) { #expect(words(source) == source) }

    @Test("a link by its label is one where the label is known")
    func labels() {
        let source = "The [harbour *report*][Rep] and [rep] say [so]."
        #expect(words(source) == "The [harbour report][Rep] and [rep] say [so].")
        #expect(words(source, links: [Array("rep".utf8)]) == "The harbour report and rep say [so].")
    }

    @Test(
        "marks without end are read in time that grows with their number",
        arguments: ["*a ", "a* ", "_a*", "[", "[](", "](", "`a``", "<a ", "![", "**a*b", "[^"])
    func many(unit: String) {
        let source = Array(String(repeating: unit, count: 50_000).utf8)
        let start = ContinuousClock.now
        _ = MarkdownInline.words(of: source, links: [[97]])
        #expect(start.duration(to: .now) < .seconds(20))
    }
}
