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

    @Test("a sentence above a writer's name and the day is the headline")
    func sentenceTitle() {
        let layout = Layout(
            "",
            """
            title> I was for the ferry. I was wrong.

            byline> Ola Berg

            date> The Valley Times, 3 March 2025

            body> Four years ago I told the council that the ferry would save the town.

            body> It did not, and I should say so, because others will not.
            """)
        let found = layout.found()
        #expect(found.lines == layout.lines)
        #expect(found.metadata.title == "I was for the ferry. I was wrong.")
        #expect(found.metadata.author == "Ola Berg")
        #expect(found.metadata.publisher == "The Valley Times")
        #expect(found.metadata.published == "2025-03-03")
    }

    @Test("the note about a known writer is told from the text, however short that is")
    func shortNote() {
        let layout = Layout(
            "",
            """
            title> Why the ferry must stay

            byline> By Ola Berg

            body> The ferry carries more people than the bridge, and it costs the town nothing.

            byline> Ola Berg, a former pilot, is a fellow of the Harbour School.
            """)
        #expect(layout.found().lines == layout.lines)
    }

    @Test("a short first sentence above other prose is body")
    func firstSentence() {
        let layout = Layout(
            "",
            """
            body> The ferry is gone, and nobody says why it had to go.

            body> Ola Berg saw it leave, on the morning of the third of March.

            body> Others were asleep, or had been told to look away, as one said.

            body> The council will meet on Friday, as it does in every week of the year.
            """)
        #expect(layout.found().lines == layout.lines)
    }

    @Test(
        "a name alone below the headline is the writer's in capitals, or where the last note has it again",
        arguments: [
            ("OLA BERG", "The council will meet on Friday, as it does in every week.", "byline", "body"),
            ("Ola Berg", "Ola Berg is chair of the Ferry League.", "byline", "byline"),
            ("Ola Berg", "The council will meet on Friday, as it does in every week.", "heading", "body"),
            ("SPECIAL REPORT", "The council will meet on Friday, as it does in every week.", "heading", "body"),
        ])
    func loneName(line: String, last: String, kind: String, lastKind: String) {
        let layout = Layout(
            "",
            """
            title> In defence of the night ferry

            \(kind)> \(line)

            body> The night ferry was the last way home for people who worked in the cannery.

            body> Since it stopped they have slept in their cars, or with colleagues.

            body> Nobody asked them what they would like to have in its place.

            \(lastKind)> \(last)
            """)
        let found = layout.found()
        #expect(found.lines == layout.lines)
        #expect(found.metadata.author == (kind == "byline" ? line : nil))
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

    @Test("what the lines above a text name is taken, where there are several; mail says it so")
    func labels() {
        let layout = Layout(
            "",
            """
            byline> From: Ann Lee <ann@valley.example>
            boilerplate> To: list@valley.example
            title> Subject: [valley] Re: Mill owners fight the listing
            date> Date: Tue, 14 Mar 2017 08:30:00 +0000

            body> The owners of the mill said on Monday that they will fight the listing, whatever it costs.
            """)
        let found = layout.found()
        #expect(found.lines == layout.lines)
        #expect(
            found.metadata
                == Metadata(title: "Mill owners fight the listing", author: "Ann Lee", published: "2017-03-14"))
    }

    @Test("one line with a colon may be a headline")
    func colon() {
        let layout = Layout(
            "",
            """
            title> Subject: the street that nobody wants to mend

            body> The owners of the mill said on Monday that they will fight the listing, whatever it costs.
            """)
        #expect(layout.found().lines == layout.lines)
    }

    @Test("a printed page's head is no headline")
    func printed() {
        let page = """
            boilerplate> Coastal policy brief No. 14

            title> Sea walls: who pays for them?

            body> Sea walls protect those who live behind them and are paid for by those who do not.

            boilerplate> Coastal policy brief No. 14

            body> A levy could be deferred until a house is sold, and nobody there has lost a home.

            boilerplate> Coastal policy brief No. 14
            """
        let layout = Layout("", page)
        #expect(layout.found().lines == layout.lines)
    }

    @Test(
        "a paper's name and a day, or a place and a day, are no headline", arguments: ["The Lakeside Courier", "Oslo"])
    func paper(name: String) {
        let layout = Layout(
            "",
            """
            title> Extend it

            byline> By Ann Lee
            date> \(name), 20 June 2022

            body> The charge has cleaned the air of the old town, and the council should extend it to the harbour.
            """)
        #expect(layout.found().lines == layout.lines)
        #expect(layout.found().metadata.published == "2022-06-20")
        #expect(layout.found().metadata.publisher == (name == "Oslo" ? nil : name))
    }

    @Test("a byline without a name is one, and no headline")
    func board() {
        let layout = Layout(
            "",
            """
            title> Extend it

            byline> By the editorial board

            body> The charge has cleaned the air of the old town, and the council should extend it to the harbour.
            """)
        #expect(layout.found().lines == layout.lines)
        #expect(layout.found().metadata.author == nil)
    }

    @Test("what a reader may have for money is no part of an article")
    func paywall() {
        let sentence = "The harbour was quiet on the day after the vote, as it had been before."
        let prose = Array(repeating: sentence, count: 6).joined(separator: " ")
        let layout = Layout(
            "",
            """
            body> \(prose)

            boilerplate> To continue reading, subscribe today

            boilerplate> Get unlimited access for just €1 a week for the first six months.

            boilerplate> The weekly crossword
            """)
        #expect(layout.found().lines == layout.lines)
    }
}
