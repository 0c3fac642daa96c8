import ArgumentModel
import Testing

@testable import Articles

@Suite("Heads of web pages")
struct HTMLHeadTests {
    private static let prose = """
        <p>\(Pages.sentence)</p><p>It was built in the year of the great flood, and it has run dry only twice, she said.</p>
        """

    private func article(_ page: String) throws -> ArticleText {
        let scratch = try Scratch()
        return try #require(try events(scratch.write(page.utf8, to: "a.html")).articles.first)
    }

    @Test("what stands between the headline and the text gives writer and day, wherever the text's element begins")
    func between() throws {
        let page = try article(
            """
            <html><head><title>The fountain stays | Valley Times</title></head><body><div><a href="/">Home</a></div>
            <div>The fountain stays</div><div>Ann Lee</div><div>Published 3 Feb 2021</div><div>\(Self.prose)</div></body></html>
            """)
        #expect(page.lines.prefix(3) == ["title> The fountain stays", "byline> Ann Lee", "date> Published 3 Feb 2021"])
        #expect(page.lines.count == 5)
        #expect(page.article.author == "Ann Lee")
        #expect(page.article.title == "The fountain stays")
        #expect(page.article.publisher == "Valley Times")
    }

    @Test("lines of an old page's head are told apart, and spaces that do not break are spaces")
    func lines() throws {
        let page = try article(
            """
            <html><body><font size=5><b>The fountain&nbsp;stays</b></font><br>by Ann&nbsp;Lee<br>12 June 1999\(Self.prose)</body></html>
            """)
        #expect(page.lines.prefix(3) == ["title> The fountain stays", "byline> by Ann Lee", "date> 12 June 1999"])
    }

    @Test("a word processor's title is the headline, and its list marks are none of the words")
    func word() throws {
        let page = try article(
            """
            <html><head><title>Document1</title></head><body><p class=MsoTitle>The fountain stays</p>\(Self.prose)
            <p class=MsoListParagraph>·<span>&nbsp;&nbsp; </span>It leaks on every other day, said Bo Fox.</p></body></html>
            """)
        #expect(page.article.title == "The fountain stays")
        #expect(page.lines.last == "body> It leaks on every other day, said Bo Fox.")
    }

    @Test("what only a screen reader or a printer has to do with is no text")
    func hidden() throws {
        let page = try article(
            """
            <html><body><p>The fountain stays<sup class="reference"><a>[1]</a></sup>, whatever it costs.</p>
            <span class="sr-only">Opens in a new window.</span><div class="noprint">Print this page now.</div></body></html>
            """)
        #expect(page.lines == ["body> The fountain stays, whatever it costs."])
    }
}
