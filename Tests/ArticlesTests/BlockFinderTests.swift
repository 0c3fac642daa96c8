import Testing

@testable import Articles

@Suite("Telling an article from its page")
struct BlockFinderTests {
    @Test("every line of a page is what a reader takes it for", arguments: Layout.pages)
    func pages(_ layout: Layout) {
        #expect(layout.found().lines == layout.lines)
    }

    @Test("headline, writers, day and publisher come from the lines that give them")
    func metadata() {
        let metadata = Layout.pages[0].found().metadata
        #expect(metadata.title == "Council votes to close the old ferry bridge for two years")
        #expect(metadata.author == "Marta Kowal and Tim O'Neill")
        #expect(metadata.published == "2022-05-14")
        #expect(metadata.publisher == "The Harbour Gazette")
    }

    @Test("the writer of another article further down is not this one's")
    func otherWriters() {
        let layout = Layout(
            "",
            """
            body> \(String(repeating: "The harbour was quiet on the day after the vote, as it had been before. ", count: 14))

            body> The last boat left at nine in the evening, and nobody waved.

            boilerplate> Most read

            boilerplate> Ten boats that never came back

            boilerplate> By Ola Berg
            """)
        #expect(layout.found().metadata.author == nil)
    }

    @Test("a text without stops is body, not a heap of labels")
    func unpunctuated() {
        let layout = Layout("", "body> the ferry is late again and nobody says why")
        #expect(layout.found().lines == layout.lines)
    }

    @Test("the speaker's name below a quotation belongs to the article")
    func signature() {
        let layout = Layout(
            "",
            """
            body> The ferry is the last way home for people who work in the cannery, and it is late again.

            body> “We will win this fight, because we are right and the law says so.”

            body> — Ola Berg

            body> Nobody else wanted to speak to us on that day, or on any other day of the week.
            """)
        #expect(layout.found().lines == layout.lines)
    }

    @Test("a paragraph that breaks off at the end of the text is kept")
    func brokenOff() {
        let layout = Layout(
            "",
            """
            title> The night ferry

            body> The night ferry was the last way home for people who worked in the cannery.

            body> Since it stopped they have slept in their cars, or with colleagues, or, as one of
            """)
        #expect(layout.found().lines == layout.lines)
    }
}
