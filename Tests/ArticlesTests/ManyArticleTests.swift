import ArgumentModel
import Testing

@testable import Articles

@Suite("Files of many articles")
struct ManyArticleTests {
    private static let first = "The council voted on Tuesday to keep the fountain, whatever it costs the town."
    private static let second = "The fountain leaks more than it shows, the engineer Bo Fox said on Wednesday."

    /// What is known of each article, and its first body.
    private func read(_ text: String, as name: String) throws -> [[String?]] {
        let scratch = try Scratch()
        return try events(scratch.write(text.utf8, to: name)).articles.map { found in
            let article = found.article
            let body = found.lines.first { $0.hasPrefix("body> ") }.map { String($0.dropFirst(6)) }
            return [article.title, article.author, article.publisher, article.published, body]
        }
    }

    private static let expected: [[String?]] = [
        ["The fountain stays", "Ann Lee", "The Valley Times", "2024-03-05", first],
        ["The fountain leaks", "Ann Lee", "The Valley Times", "2024-03-06", second],
    ]

    @Test("a press archive's export is as many articles as it has documents")
    func archives() throws {
        func all(_ document: (String, String, Int) -> String) -> String {
            document("The fountain stays", Self.first, 5) + document("The fountain leaks", Self.second, 6)
        }
        let nexis = all { title, text, day in
            """

                                  \(day - 4) of 2 DOCUMENTS

                                  The Valley Times

                              March \(day), 2024 Tuesday
                                   First Edition

            \(title)

            BYLINE: Ann Lee

            LENGTH: 212 words

            \(text)

            LANGUAGE: ENGLISH

            """
        }
        #expect(try read(nexis, as: "nexis.txt") == Self.expected)
        let uni = all { title, text, day in
            """
            \(title)
            The Valley Times
            March \(day), 2024 Tuesday

            Copyright 2024 Valley Media Ltd. All Rights Reserved

            Length: 212 words
            Byline: Ann Lee
            Body

            \(text)

            End of Document


            """
        }
        #expect(try read(uni, as: "uni.txt") == Self.expected)
        let factiva = all { title, text, day in
            """
            \(title)
            Ann Lee
            212 words
            \(day) March 2024
            10:05 GMT
            The Valley Times
            VALTIM
            English
            Copyright 2024 Valley Media Ltd.

            \(text)

            Document VALTIM002024030\(day)ek350000a


            """
        }
        #expect(try read(factiva, as: "factiva.txt") == Self.expected)
        let codes = all { title, text, day in
            """
            HD  \(title)
            BY  By Ann Lee
            WC  212 words
            PD  \(day) March 2024
            SN  The Valley Times
            LP

            \(text)

            AN  Document VALTIM002024030\(day)ek350000a


            """
        }
        #expect(try read(codes, as: "codes.txt") == Self.expected)
    }

    @Test("a text that speaks of documents is one article")
    func prose() throws {
        let text = "\(Self.first)\n\nDocument A\n\nHe had read 3 of 12 documents.\n\n\(Self.second)"
        #expect(try read(text, as: "a.txt").count == 1)
    }

    @Test("a mailbox is as many articles as it has messages, damaged ones left out")
    func mailbox() throws {
        let scratch = try Scratch()
        let mail = """
            From ann@valley.example Tue Mar  5 10:00:00 2024
            From: Ann Lee <ann@valley.example>
            Subject: The fountain stays
            Date: Tue, 5 Mar 2024 10:00:00 +0000

            \(Self.first)

            >From here it looks dry, and nobody would miss it, I think.

            From bo@valley.example Tue Mar  5 10:00:00 2024
            Content-Type: image/png

            AAAA

            From bo@valley.example Wed Mar  6 10:00:00 2024
            Subject: The fountain leaks

            \(Self.second)

            """
        let found = try events(scratch.write(mail.utf8, to: "a.mbox"))
        #expect(found.articles.map(\.article.title) == ["The fountain stays", "The fountain leaks"])
        #expect(found.articles.first?.article.author == "Ann Lee")
        #expect(found.articles.first?.lines.last == "body> From here it looks dry, and nobody would miss it, I think.")
        #expect(found.reasons == ["message 2: no text in it"])
    }

    @Test("a feed is as many articles as it has items with a text")
    func feeds() throws {
        let scratch = try Scratch()
        let rss = """
            <?xml version="1.0"?>
            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Valley Times</title>
            <item><title>The fountain stays</title><link>https://valley.example/1</link><author>Ann Lee</author>
            <pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>It stays.</description>
            <content:encoded><![CDATA[<p>\(Self.first)</p>]]></content:encoded></item>
            <item><title>The fountain leaks</title><description>\(Self.second)</description></item>
            <item><title>Empty</title></item></channel></rss>
            """
        let found = try events(scratch.write(rss.utf8, to: "a.xml"))
        #expect(found.articles.map(\.text) == [Self.first, Self.second])
        let first = found.articles.first?.article
        #expect(
            [first?.title, first?.author, first?.publisher] == ["The fountain stays", "Ann Lee", "The Valley Times"])
        #expect([first?.published, first?.url] == ["2024-03-05", "https://valley.example/1"])
        #expect(found.reasons.count == 1 && found.reasons[0].hasPrefix("item 3: no field text, body or the like"))
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Valley notes</title>
            <entry><title>The fountain stays</title><author><name>Ann Lee</name></author>
            <link rel="self" href="https://valley.example/feed"/><link href="https://valley.example/1"/>
            <updated>2024-03-05T10:00:00Z</updated>
            <content type="xhtml"><div><p>\(Self.first)</p><p>\(Self.second)</p></div></content></entry></feed>
            """
        let entry = try #require(try events(scratch.write(atom.utf8, to: "feed")).articles.first)
        #expect(entry.lines == ["body> \(Self.first)", "body> \(Self.second)"])
        #expect(entry.article.author == "Ann Lee")
        #expect([entry.article.published, entry.article.url] == ["2024-03-05", "https://valley.example/1"])
    }

    @Test("records in UTF-16 are read as others are", arguments: ["a.csv", "a.jsonl"])
    func wide(name: String) throws {
        let scratch = try Scratch()
        let rows = (0..<900).map { "\(Self.first) Nº \($0) 🎡" }
        let lines = name == "a.csv" ? ["text"] + rows.map { "\"\($0)\"" } : rows.map { "{\"text\": \"\($0)\"}" }
        let units = ("\u{FEFF}" + lines.joined(separator: "\r\n")).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let found = try events(scratch.write(units, to: name))
        #expect(found.articles.map(\.text) == rows)
        #expect(found.count == rows.count)
    }

    @Test("UTF-16 is the same wherever its pieces are parted")
    func pieces() throws {
        let text = "Nº 🎡 ends"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        for cut in 2...bytes.count {
            var transcoder = try #require(UTF16Transcoder(opening: Array(bytes[..<cut])))
            let utf8 = try transcoder.utf8(Array(bytes[..<cut])) + transcoder.utf8(Array(bytes[cut...]))
            #expect(String(decoding: utf8, as: UTF8.self) == "\u{FEFF}" + text)
            #expect(throws: Never.self) { try transcoder.finish() }
        }
    }

    @Test("a day that cannot be told is spoken of once a file")
    func unreadDays() throws {
        let scratch = try Scratch()
        let rows = "date,text\n05/03/2024,\"\(Self.first)\"\n06/03/2024,\"\(Self.second)\"\n"
        let found = try events(scratch.write(rows.utf8, to: "a.csv"))
        #expect(found.articles.count == 2)
        #expect(
            found.notices == [
                "line 2: no date can be told from “05/03/2024”, nor from others like it; 2024-03-15 is understood"
            ])
    }
}
