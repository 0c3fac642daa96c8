import ArgumentModel
import Foundation
import Testing

@testable import Articles

@Suite("Formats")
struct FormatTests {
    @Test("a web page gives its article and its metadata, and nothing around them")
    func page() throws {
        let scratch = try Scratch()
        let article = try #require(try events(scratch.write(Pages.news.utf8, to: "a.html")).articles.first)
        #expect(
            article.lines == [
                "title> Mill river is rising again", "byline> By Idris Bello and June Park", "date> 1 November 2023",
                "caption> The weir at Dunmore on Tuesday. Photo: June Park",
                "body> The Mill river rose by forty centimetres overnight, and the town of Dunmore is stacking sandbags again.",
                "body> “We were promised a wall in 2016 & we got a brochure,” said the baker, Tom Ash.",
                "heading> Who pays",
                "body> The ministry says that the wall would cost more than the houses behind it, and that nobody counted the school.",
                "body> The wall would be two metres high.",
                "body> Another flood is expected on Friday, the weather service said.",
                "boilerplate> Read our full coverage of the floods",
            ])
        #expect(article.article.title == "Mill river is rising again")
        #expect(article.article.author == "Idris Bello, June Park")
        #expect(article.article.publisher == "The Valley Times")
        #expect(article.article.published == "2023-11-01")
        #expect(article.article.url == "https://valley.example/mill")
    }

    @Test(
        "a page that is one form, table, hidden body or marked paragraph is read all the same",
        arguments: [
            ("<form id=\"aspnetForm\">", "</form>"), ("<table><tr><td>", "</td></tr></table>"),
            ("<pre>", "</pre>"), ("<div class=\"elementor-widget\">", "</div>"),
        ])
    func wrapped(before: String, after: String) throws {
        let scratch = try Scratch()
        let page = """
            <html><body style="visibility:hidden">\(before)<p class="paywall">\(Pages.sentence)</p>
            <p class="paywall">“It is a disgrace,” Bo Fox said.</p>\(after)</body></html>
            """
        let lines = try events(scratch.write(page.utf8, to: "a.html")).articles.first?.lines
        let text = lines?.filter { $0.hasPrefix("body> ") }.map { $0.dropFirst(6) }.joined(separator: " ")
        #expect(text == "\(Pages.sentence) “It is a disgrace,” Bo Fox said.")
    }

    @Test("what readers wrote is left out, however long, and so are parts with joined names")
    func around() throws {
        let scratch = try Scratch()
        let page = """
            <html><body><div><p>\(Pages.sentence)</p>
            <p>It was built in the year of the great flood, and it has run dry only twice since then, she said.</p></div>
            <section id="comments">\(String(repeating: "<p>I never liked that fountain, and nor does my aunt.</p>", count: 9))
            </section><div class="siteFooter"><p>Owned by Valley Holdings, a company that is based in Delaware.</p></div>
            </body></html>
            """
        let article = try events(scratch.write(page.utf8, to: "a.html")).articles.first
        #expect(article?.lines.count == 2)
        #expect(article?.lines.first == "body> \(Pages.sentence)")
    }

    @Test("old pages' quotation marks and soft hyphens are read as browsers show them")
    func oldMarks() throws {
        let scratch = try Scratch()
        let words = "<p>&#147;The foun&shy;tain stays, whatever it costs,&#148; said the mayor on Monday.</p>"
        let expected = "“The fountain stays, whatever it costs,” said the mayor on Monday."
        #expect(try events(scratch.write(words.utf8, to: "a.html")).articles.first?.text == expected)
        let head = Array("<html><head><meta charset=\"iso-8859-1\"></head><body><p>".utf8)
        let tail = Array("The fountain stays, whatever it costs,".utf8)
        let page = head + [0x93] + tail + [0x94] + Array(" said the mayor on Monday.</p></body></html>".utf8)
        #expect(try events(scratch.write(page, to: "b.html")).articles.first?.text == expected)
    }

    @Test("a page that a browser saved tells where it is from")
    func savedPage() throws {
        let scratch = try Scratch()
        let mark = "<!-- saved from url=(0030)https://valley.example/mill -->"
        let page = "<!DOCTYPE html>\n\(mark)\n<html><body><p>\(Pages.sentence)</p></body></html>"
        let article = try #require(try events(scratch.write(page.utf8, to: "a.html")).articles.first?.article)
        #expect(article.url == "https://valley.example/mill")
    }

    @Test("elements that nest without end are said, not fatal")
    func deepPage() throws {
        let scratch = try Scratch()
        let deep = "<p>\(Pages.sentence)</p>" + String(repeating: "<div>", count: 100_000) + "<p>deep</p>"
        let found = try events(scratch.write(deep.utf8, to: "a.html"))
        #expect(found.articles.first?.lines == ["body> \(Pages.sentence)"])
        #expect(found.notices == ["elements nest too deeply; what follows them was not read"])
    }

    @Test("a page in another encoding is read as it declares")
    func encodedPage() throws {
        let scratch = try Scratch()
        let head = Array("<html><head><meta charset=\"iso-8859-2\"></head><body><p>Mayor ".utf8)
        let tail = Array("ukasz of the town said that the fountain stays, whatever it costs.</p></body></html>".utf8)
        let found = try events(scratch.write(head + [0xA3] + tail, to: "a.html"))
        #expect(
            found.articles.first?.text == "Mayor Łukasz of the town said that the fountain stays, whatever it costs.")
    }

    @Test("Markdown gives its words without marks; code stays as it is")
    func markdown() throws {
        let scratch = try Scratch()
        let text = """
            ---
            title: Trams are not nostalgia
            author: [Bea Lund, Omar Said]
            date: 2021-09-14
            ---
            # Trams are not nostalgia #

            *By Bea Lund*

            A tram carries as many people as **sixty cars**, and it needs
            one lane to do so.

            ![A tram](tram.jpg)

            > Rails are a promise, and buses are
            > an experiment.[^1]

            [^1]: So says the [harbour report][report].
            [report]: https://valley.example/tram_report "The report"

            - They tell shopkeepers where people will be.

            ```
            let *trams* = 3
            ```
            Setext heading
            --------------
            They also cost less than they seem to.
            """
        let article = try #require(try events(scratch.write(text.utf8, to: "a.md")).articles.first)
        #expect(
            article.lines == [
                "title> Trams are not nostalgia", "byline> By Bea Lund",
                "body> A tram carries as many people as sixty cars, and it needs\none lane to do so.",
                "body> Rails are a promise, and buses are\nan experiment.", "body> So says the harbour report.",
                "body> They tell shopkeepers where people will be.", "boilerplate> ```\nlet *trams* = 3\n```",
                "heading> Setext heading", "body> They also cost less than they seem to.",
            ])
        #expect(article.article.author == "Bea Lund, Omar Said")
        #expect(article.article.published == "2021-09-14")
    }

    @Test("a front matter that is not quite YAML is read by its lines")
    func looseFrontMatter() throws {
        let scratch = try Scratch()
        let text = "---\ntitle: Budget: what now\nauthor: \"Ann Lee\"\n---\n\n\(Pages.sentence)"
        let article = try events(scratch.write(text.utf8, to: "a.md")).articles.first
        #expect(article?.article.title == "Budget: what now")
        #expect(article?.article.author == "Ann Lee")
        #expect(article?.lines.last == "body> \(Pages.sentence)")
    }

    @Test("backticks around a word at the start of a line are no fence")
    func inlineFence() throws {
        let scratch = try Scratch()
        let text = "```tram``` is what they wrote on the wall.\n\n\(Pages.sentence)"
        let article = try events(scratch.write(text.utf8, to: "a.md")).articles.first
        #expect(article?.lines.last == "body> \(Pages.sentence)")
    }

    @Test("files of other kinds say what to do")
    func otherKinds() throws {
        let scratch = try Scratch()
        let mail = try events(scratch.write("Subject: x\n\n\(Pages.sentence)".utf8, to: "a.msg"))
        #expect(mail.reasons == ["mail; save each as .eml or as plain text"])
        let other = try events(scratch.write("<?xml version=\"1.0\"?><notes><note/></notes>".utf8, to: "a.xml"))
        #expect(other.reasons == ["XML, but no feed; save the articles as plain text or as web pages"])
        let rows = try events(scratch.write("title,text\nFountain,\(Pages.sentence)\n".utf8, to: "a.csv"))
        #expect(rows.reasons == ["line 2: 3 values under 2 columns: a separator outside quotes"])
    }

    @Test("rich text is read as what it shows")
    func richText() throws {
        let scratch = try Scratch()
        let text = #"""
            {\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fswiss Arial;}}{\*\generator Writer 7;}{\info{\title Hidden}}
            {\header The Valley Times\par}\pard\b The fountain\b0\par
            \ldblquote The fountain stays,\rdblquote  said the mayor at the caf\'e9 on Monday \emdash{} it costs \u8364?9, {\v secret }
            {\field{\*\fldinst HYPERLINK "https://valley.example"}{\fldrslt the engineer}} said.\par
            \u-10180?\u-8434? is \{not\} a word, she said of it in the evening, to the delight of all.\par}
            """#
        let found = try #require(try events(scratch.write(text.utf8, to: "a.rtf")).articles.first)
        #expect(
            found.lines == [
                "title> The fountain",
                "body> “The fountain stays,” said the mayor at the café on Monday — it costs €9, the engineer said.",
                "body> 🌎 is {not} a word, she said of it in the evening, to the delight of all.",
            ])
        #expect(
            try events(scratch.write("{plain}".utf8, to: "b.rtf")).reasons == ["no rich text, though it is called so"])
        // More than there is, and more than can be counted.
        let endless = "{\\rtf1 The fountain stays, said the mayor on Monday evening.\\bin\(Int.max) x}"
        #expect(try events(scratch.write(endless.utf8, to: "c.rtf")).articles.count == 1)
    }

    @Test("a word processor's file is read as what it shows")
    func wordProcessor() throws {
        let scratch = try Scratch()
        let word = """
            <w:document xmlns:w="w" xmlns:mc="mc"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>The fountain</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">“The fountain </w:t></w:r><w:ins><w:r><w:t>stays</w:t></w:r></w:ins>
            <w:del><w:r><w:delText>goes</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
            <w:r><w:t xml:space="preserve">,” said the mayor at the café on Monday: it costs 9 &lt; 10 &amp; no</w:t>
            <w:noBreakHyphen/><w:t>one</w:t><w:tab/><w:t>minds.</w:t></w:r>
            <mc:AlternateContent><mc:Fallback><w:r><w:t>again</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            </w:body></w:document>
            """
        let found = try #require(
            try events(scratch.write([("word/document.xml", word)].zipped, to: "a.docx")).articles.first)
        #expect(
            found.lines == [
                "title> The fountain",
                "body> “The fountain stays,” said the mayor at the café on Monday: it costs 9 < 10 & no‑one\tminds.",
            ])
        let open = """
            <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
            <text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>
            <text:h>The fountain</text:h>
            <text:p>“The fountain <text:span>stays</text:span>,”<text:note><text:p>1</text:p></text:note> said<text:s/>the
              mayor<text:tab/>on Monday evening at the café.</text:p>
            </office:text></office:body></office:document-content>
            """
        let other = try #require(try events(scratch.write([("content.xml", open)].zipped, to: "b.odt")).articles.first)
        #expect(
            other.lines == [
                "title> The fountain", "body> “The fountain stays,” said the mayor\ton Monday evening at the café.",
            ])
    }

    @Test("a word processor's file that is damaged, or none, is told as such")
    func damagedWordProcessor() throws {
        let scratch = try Scratch()
        func reasons(_ bytes: some Sequence<UInt8>) throws -> [String] {
            try events(scratch.write(Array(bytes), to: "a.docx")).reasons
        }
        #expect(
            try reasons("\(Pages.sentence)".utf8)
                == ["damaged: no ZIP archive, as a word processor's file is one"])
        #expect(
            try reasons([("xl/workbook.xml", "<x/>")].zipped) == ["a ZIP archive without a word processor's text"])
        #expect(
            try reasons([("word/document.xml", "<w:document xmlns:w=\"w\"><w:p/></w:document>")].zipped) == [
                "no text in it"
            ])
        let word = "<w:document xmlns:w=\"w\"><w:p><w:t>\(Pages.sentence)</w:t></w:p></w:document>"
        var bytes = [("word/document.xml", word)].zipped
        bytes[80] ^= 1
        #expect(try reasons(bytes).first?.hasPrefix("word/document.xml in it is damaged: ") == true)
        // A megabyte of text and more than an article may have.
        let large = "<w:document>" + String(repeating: "<w:p><w:t>x</w:t></w:p>", count: 800_000)
        #expect(
            try reasons([("word/document.xml", large)].zipped) == ["larger than the 16 MB that an article may have"])
    }

    @Test("a page or feed in an encoding of its own is read to its end, and wrong bytes in it are told")
    func declaredEncodings() throws {
        let scratch = try Scratch()
        // "Мост" and the rest in KOI8-R; in EUC-JP no character begins with 0xFF.
        let russian =
            Array("<meta charset=koi8-r><p>".utf8) + [0xED, 0xCF, 0xD3, 0xD4] + Array(": \(Pages.sentence)</p>".utf8)
        let page = try events(scratch.write(russian, to: "a.html"))
        #expect(page.articles.map(\.text) == ["Мост: \(Pages.sentence)"])
        #expect(page.notices == [])
        let japanese = Array("<meta charset=euc-jp><p>".utf8) + [0xFF] + Array("\(Pages.sentence)</p>".utf8)
        let damaged = try events(scratch.write(japanese, to: "b.html"))
        #expect(damaged.articles.map(\.text) == ["\u{FFFD}\(Pages.sentence)"])
        #expect(damaged.notices == ["not valid euc-jp at one place; each read as \u{FFFD}"])
        for name in ["utf-16", "no-such-encoding", "windows-1252"] {
            let head = Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><rss><item><description>Caf".utf8)
            let feed = head + [0xE9] + Array(": \(Pages.sentence)</description></item></rss>".utf8)
            #expect(try events(scratch.write(feed, to: "a.rss")).articles.map(\.text) == ["Café: \(Pages.sentence)"])
        }
    }

    @Test("a feed that is cut off, or nests without end, is said to be damaged")
    func damagedFeed() throws {
        let scratch = try Scratch()
        let item = "<item><description>\(Pages.sentence)</description></item>"
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        for feed in ["<rss>\(item)<item><description>It", "<rss>\(item)\(deep)\(item)</rss>"] {
            let found = try events(scratch.write(feed.utf8, to: "a.rss"))
            #expect(found.articles.map(\.text).first == Pages.sentence)
            #expect(found.notices.count == 1 && found.notices[0].hasPrefix("damaged XML, last at line 1 ("))
        }
        let whole = try events(scratch.write("<rss>\(item)</rss>".utf8, to: "b.rss"))
        #expect(whole.notices == [])
    }

    @Test("an element with attributes without end is refused at once; a script may hold anything")
    func attributes() throws {
        let scratch = try Scratch()
        let many = (0..<60000).map { "a\($0)=\"1\"" }.joined(separator: " ")
        let page = "<html><body><p \(many)>\(Pages.sentence)</p></body></html>"
        let reasons = ["an element with more attributes than any page has"]
        #expect(try events(scratch.write(page.utf8, to: "a.html")).reasons == reasons)
        let unspaced = (0..<60000).map { "a\($0)='1'" }.joined()
        let quoted = "b=x\" " + (0..<60000).map { "a\($0)" }.joined(separator: " ")
        for attributes in [unspaced, quoted] {
            let page = "<html><body><p \(attributes)>\(Pages.sentence)</p></body></html>"
            #expect(try events(scratch.write(page.utf8, to: "c.html")).reasons == reasons)
        }
        let long = "<p title=\"\(String(repeating: "a b ", count: 2000))\">\(Pages.sentence)</p>"
        #expect(try events(scratch.write(long.utf8, to: "d.html")).articles.map(\.text) == [Pages.sentence])
        let feed = "<rss><item \(many)><description>\(Pages.sentence)</description></item></rss>"
        #expect(
            try events(scratch.write(feed.utf8, to: "a.rss")).reasons
                == ["an element with more attributes than any feed has"])
        let data = "<rss><item><description><![CDATA[1 <b: \(many) \(Pages.sentence)]]></description></item></rss>"
        #expect(try events(scratch.write(data.utf8, to: "b.rss")).articles.count == 1)
        let script = "<html><body><script>if (a <b) { \(many) }</script><p>\(Pages.sentence)</p></body></html>"
        #expect(try events(scratch.write(script.utf8, to: "b.html")).articles.map(\.text) == [Pages.sentence])
    }

    @Test("a front matter that would exhaust a parser is plain text", arguments: ["[", "- ", "{a: "])
    func hostileFrontMatter(piece: String) throws {
        let scratch = try Scratch()
        let text = "---\n\(String(repeating: piece, count: 4000))\n---\n\(Pages.sentence)"
        #expect(try events(scratch.write(text.utf8, to: "a.txt")).articles.first?.article.title == nil)
    }

    @Test("CSV takes quoted line breaks, other separators and other names")
    func csv() throws {
        let scratch = try Scratch()
        let rows = """
            id;headline;prose;date
            1;"A ""quoted"" title";"\(Pages.sentence)
            A second line; it goes on here.";2020-02-30
            2;Other;"It does not stay, said the mayor's deputy on Tuesday.";2020-02-03
            3;Stray;"open" x;
            """
        let options = ArticleOptions(fields: ["text": "prose"])
        let found = try events(scratch.write(rows.utf8, to: "a.csv"), options: options)
        #expect(found.articles.map(\.article.title) == ["A \"quoted\" title", "Other"])
        #expect(found.articles.first?.text == "\(Pages.sentence)\nA second line; it goes on here.")
        #expect(found.articles.map(\.article.published) == [nil, "2020-02-03"])
        #expect(found.reasons == ["line 5: not comma-separated values: a quote where none can be"])
    }

    @Test("a table's lines may end as they did on old Macs, and a value without quotes may have breaks of other kinds")
    func oldTables() throws {
        let scratch = try Scratch()
        let old = "title,text\rA,\"\(Pages.sentence)\"\rB,\"So \(Pages.sentence)\"\r"
        let texts = [Pages.sentence, "So \(Pages.sentence)"]
        #expect(try events(scratch.write(old.utf8, to: "a.csv")).articles.map(\.text) == texts)
        let breaks = "text\ttitle\n\(Pages.sentence)\u{2028}\u{B}“Ours”, she said.\tA\n"
        let article = try #require(try events(scratch.write(breaks.utf8, to: "b.tsv")).articles.first)
        #expect(article.text == "\(Pages.sentence)\u{2028}\u{B}“Ours”, she said.")
        #expect(article.article.title == "A")
    }

    @Test("CSV says itself what separates its values, as spreadsheets do")
    func separator() throws {
        let scratch = try Scratch()
        let rows = "sep=;\r\ntitle;text\r\nFountain;\(Pages.sentence)\r\n"
        #expect(try events(scratch.write(rows.utf8, to: "a.csv")).articles.map(\.article.title) == ["Fountain"])
    }
}

/// Invented pages.
enum Pages {
    static let sentence = "The mayor said on Monday that the fountain stays, whatever it costs."

    static let news = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Mill river is rising again | The Valley Times</title>
        <meta property="og:site_name" content="The Valley Times"><link rel="canonical" href="https://valley.example/mill">
        <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": "NewsArticle",
        "headline": "Mill river is rising again", "author": [{"@type": "Person", "name": "Idris Bello"},
        {"name": "June Park"}], "datePublished": "2023-11-01"}]}</script><style>p {color: red}</style></head>
        <body class="has-sidebar nav-open"><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
        <div class="cookie-banner"><p>We use cookies to give you the best time, and you can change that, at any hour.</p></div>
        <div id="content"><article><h1>Mill river is rising again</h1>
        <p class="byline">By <a href="/idris">Idris Bello</a> and June Park</p>
        <time datetime="2023-11-01T07:00">1 November 2023</time>
        <figure><img src="x.jpg"><figcaption>The weir at Dunmore on Tuesday. Photo: June Park</figcaption></figure>
        <p>The Mill river rose by forty centimetres overnight, and the town of <b>Dunmore</b> is stacking sandbags
        again.<br><br>“We were promised a wall in 2016 &amp; we got a brochure,” said the baker, Tom Ash.</p>
        <h2>Who pays</h2><p>The ministry says that the wall would cost more than the houses behind it, and that nobody
        counted the school.</p><aside><h3>More</h3><a href="/a">Ten rivers to watch this autumn</a></aside>
        <ul><li>The wall would be two metres high.</li></ul><div class="share"><a href="#">Share</a></div>
        <p>Another flood is expected on Friday, the weather service said.</p>
        <p><a href="/more">Read our full coverage of the floods</a></p></article>
        <section id="comments"><p>I lost my cellar twice, and the council sent me a leaflet about mould.</p></section></div>
        <footer><p>Copyright 2023 The Valley Times, and nothing may be copied, not even this line.</p></footer>
        <script>var p = "<p>never text, not once in this whole page of text, we hope</p>";</script></body></html>
        """
}
